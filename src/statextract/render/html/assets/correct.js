"use strict";
// What the reader corrects stands here until it is downloaded; nothing is sent or stored.
(() => {
  const FIELDS = "value bound unit noun role outcome sex age nationality when source status of same_as".split(" ");
  const EMPTY = {
    value: null, bound: "exact", unit: "person", noun: null, role: null, outcome: null, sex: null, age: null,
    nationality: [], when: null, source: null, status: "asserted", of: null, same_as: null,
  };
  const same = (one, other) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
  const plain = (value) => (value === null || value === undefined ? "–" : String(value).replaceAll("_", " "));

  function make(name, text, attributes = {}) {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }

  // "1,200" is 1200, "20 to 30" [20, 30], "40 %" 0.4, "" null; undefined if it is no number.
  function readValue(said, unit) {
    const ends = said.trim().split(/\s*(?:–|-|\bto\b)\s*/);
    if (ends.length === 1 && ends[0] === "") return null;
    const numbers = ends.map((end) => {
      const match = /^(\d[\d,  ]*(?:\.\d+)?)\s*(%?)$/.exec(end);
      if (!match) return NaN;
      const number = Number(match[1].replace(/[,  ]/g, ""));
      return unit === "share" && (match[2] || number > 1) ? Number((number / 100).toPrecision(12)) : number;
    });
    if (numbers.length > 2 || numbers.some(Number.isNaN)) return undefined;
    return numbers.length === 2 ? numbers : numbers[0];
  }

  function sayValue(value, unit) {
    const one = (number) => (unit === "share" ? `${Number((100 * number).toPrecision(12))} %` : String(number));
    if (value === null || value === undefined) return "";
    return Array.isArray(value) ? value.map(one).join(" to ") : one(value);
  }

  class Corrector {
    constructor(panel) {
      this.panel = panel;
      this.article = panel.closest(".report");
      this.known = JSON.parse(panel.querySelector(".correctable").textContent);
      this.figures = new Map(this.known.figures.map((figure) => [figure.id, figure]));
      this.form = panel.querySelector("form");
      this.made = new Map(); // figure id -> { action, changes }
      this.sums = []; // { action, total, parts, complete }
      this.saved = true;
      this.next = Math.max(0, ...this.known.figures.map((figure) => Number(figure.id.slice(1)))) + 1;
      this.fillChoices();
      this.listen();
      this.refresh();
    }

    part(selector) {
      return this.panel.querySelector(selector) || this.form.querySelector(selector);
    }

    fillChoices() {
      for (const [id, name] of this.known.agencies) this.form.source.append(make("option", name, { value: id }));
      this.known.numbers.forEach((number, index) => {
        this.part(".add-number").append(make("option", `${number.span.text} (${number.type}, at ${number.span.start})`, { value: index }));
      });
    }

    listen() {
      this.article.addEventListener("click", (event) => {
        const asked = event.target.closest("[data-correct]");
        if (asked) this.open(asked.dataset.correct, asked);
      });
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.keep();
      });
      this.form.querySelector(".not-a-figure").addEventListener("click", () => this.drop("remove"));
      this.form.querySelector(".wrong").addEventListener("click", () => this.drop("doubt"));
      this.form.querySelector(".cancel").addEventListener("click", () => this.close());
      this.form.addEventListener("keydown", (event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        this.close();
      });
      this.part(".add-number").addEventListener("change", (event) => this.add(event.target));
      this.part(".reviewed").addEventListener("change", () => this.changed());
      this.part(".download").addEventListener("click", () => this.download());
      this.part(".load").addEventListener("change", (event) => this.load(event.target));
      window.addEventListener("beforeunload", (event) => {
        if (!this.saved) event.preventDefault();
      });
    }

    now(id) {
      const made = this.made.get(id);
      return { ...this.figures.get(id), ...(made && made.changes) };
    }

    open(id, from) {
      const figure = this.now(id);
      const card = from.closest(".card") || this.panel;
      this.from = from;
      this.id = id;
      this.form.querySelector(".which").textContent = `${id}, “${figure.span.text}”`;
      for (const field of ["of", "same_as"]) this.offerFigures(field, figure);
      for (const field of FIELDS) {
        const value = figure[field];
        this.form.elements[field].value =
          field === "value" ? sayValue(value, figure.unit) : Array.isArray(value) ? value.join(", ") : value ?? "";
      }
      this.form.elements.value.setCustomValidity("");
      this.offerSums(id);
      card.append(this.form);
      card.classList.add("editing");
      this.quiet(true);
      this.form.hidden = false;
      this.form.elements.value.focus();
    }

    // Cards are read out when they appear; a form inside of one is not, as it changes.
    quiet(yes) {
      const live = this.article.querySelector(".cards > div");
      if (live) live.setAttribute("aria-live", yes ? "off" : "polite");
    }

    offerFigures(field, figure) {
      const before = (other) => other.span.start < figure.span.start;
      const options = [...this.figures.values()].filter(
        (other) => other.id !== figure.id && !this.isGone(other.id) && (field === "of" || before(other)));
      this.form.elements[field].replaceChildren(
        make("option", "–", { value: "" }),
        ...options.map((other) => make("option", `${other.id}: ${other.label}`, { value: other.id })));
    }

    // Its parts as check boxes; ticked are those of a sum that must equal it.
    offerSums(id) {
      const parts = [...this.figures.keys()].filter((name) => this.now(name).of === id && !this.isGone(name));
      const sum = this.sumOf(id);
      const set = this.form.querySelector(".sums-of");
      set.hidden = parts.length < 2;
      set.querySelector("ul").replaceChildren(...parts.map((name) => {
        const box = make("input", undefined, { type: "checkbox", value: name });
        box.checked = Boolean(sum && sum.parts.includes(name));
        const label = make("label");
        label.append(box, ` ${name}: ${this.figures.get(name).label}`);
        const item = make("li");
        item.append(label);
        return item;
      }));
    }

    // The sum of a whole as it stands now: the reader's, else the first of the record.
    sumOf(total) {
      const mine = this.sums.filter((sum) => sum.total === total);
      if (mine.length) return mine.find((sum) => sum.action === "add-partition");
      return this.known.partitions.find((sum) => sum.total === total && sum.complete);
    }

    isGone(id) {
      const made = this.made.get(id);
      return Boolean(made) && (made.action === "remove" || made.action === "doubt");
    }

    readForm() {
      const wanted = {};
      for (const field of FIELDS) {
        const said = this.form.elements[field].value;
        if (field === "value") wanted.value = readValue(said, this.form.elements.unit.value);
        else if (field === "nationality") wanted.nationality = said.toUpperCase().split(/[\s,]+/).filter(Boolean);
        else wanted[field] = said.trim() === "" ? null : said.trim();
      }
      if (Array.isArray(wanted.value)) wanted.bound = "range";
      else if (wanted.value === null) wanted.bound = "vague";
      else if (["range", "vague"].includes(wanted.bound)) wanted.bound = "exact";
      return wanted;
    }

    keep() {
      const wanted = this.readForm();
      const field = this.form.elements.value;
      field.setCustomValidity(wanted.value === undefined ? "A number, a range such as 20 to 30, or nothing" : "");
      if (!this.form.reportValidity()) return;
      const original = this.figures.get(this.id);
      const changes = {};
      for (const name of FIELDS) {
        if (original.isNew || !same(wanted[name], original[name])) changes[name] = wanted[name];
      }
      if ("value" in changes) changes.bound = wanted.bound;
      if (original.isNew) this.made.set(this.id, { action: "add", changes });
      else if (Object.keys(changes).length) this.made.set(this.id, { action: "change", changes });
      else this.made.delete(this.id);
      this.keepSums();
      this.close();
      this.changed();
    }

    keepSums() {
      const set = this.form.querySelector(".sums-of");
      if (set.hidden) return;
      const parts = [...set.querySelectorAll("input:checked")].map((box) => box.value);
      const old = this.known.partitions.find((sum) => sum.total === this.id && sum.complete);
      this.sums = this.sums.filter((sum) => sum.total !== this.id);
      if (same([...parts].sort(), old ? [...old.parts].sort() : [])) return;
      if (old) this.sums.push({ action: "remove-partition", total: this.id, parts: old.parts });
      if (parts.length) this.sums.push({ action: "add-partition", total: this.id, parts, complete: true });
    }

    drop(action) {
      if (this.figures.get(this.id).isNew) this.forget(this.id);
      else this.made.set(this.id, { action });
      this.sums = this.sums.filter((sum) => sum.total !== this.id && !sum.parts.includes(this.id));
      this.close();
      this.changed();
    }

    forget(id) {
      this.made.delete(id);
      if (!this.figures.get(id).isNew) return;
      this.figures.delete(id);
      for (const { changes } of this.made.values()) {
        for (const field of ["of", "same_as"]) if (changes && changes[field] === id) changes[field] = null;
      }
      this.sums = this.sums.filter((sum) => sum.total !== id && !sum.parts.includes(id));
    }

    close() {
      const figure = this.figures.get(this.id);
      if (figure && figure.isNew && !this.made.has(this.id)) this.forget(this.id);
      this.form.hidden = true;
      for (const card of this.article.querySelectorAll(".editing")) card.classList.remove("editing");
      this.panel.append(this.form);
      this.quiet(false);
      if (this.from && this.from.isConnected) this.from.focus({ preventScroll: true });
    }

    newFigure(span, value, id) {
      const label = `“${span.text}”`;
      const known = value ?? readValue(span.text, "") ?? null;
      this.figures.set(id, { ...EMPTY, id, span, value: known, label, isNew: true });
    }

    add(select) {
      const number = this.known.numbers[select.value];
      select.value = "";
      if (!number) return;
      const there = [...this.figures.values()].find((figure) => same(figure.span, number.span));
      const id = there ? there.id : `f${this.next++}`;
      if (!there) this.newFigure(number.span, number.value, id);
      this.open(id, select);
    }

    changed() {
      this.saved = this.made.size + this.sums.length === 0;
      this.refresh();
    }

    say(id, { action, changes }) {
      const figure = this.figures.get(id);
      const name = `${id} “${figure.span.text}”`;
      if (action === "remove") return `${name} counts nothing`;
      if (action === "doubt") return `${name} is wrong`;
      const told = Object.entries(changes).filter(([field, value]) => action === "change" || !same(value, EMPTY[field]));
      const words = told.map(([field, value]) =>
        action === "add" ? `${field} ${plain(value)}` : `${field} ${plain(figure[field])} → ${plain(value)}`);
      return `${name}${action === "add" ? " is a figure" : ""}: ${words.join("; ")}`;
    }

    refresh() {
      const items = [...this.made].map(([id, made]) => this.item(this.say(id, made), () => this.forget(id), id));
      for (const sum of this.sums) {
        const said = sum.action === "add-partition" ? "must add up to" : "need not add up to";
        items.push(this.item(`${sum.parts.join(" + ")} ${said} ${sum.total}`, () => {
          this.sums = this.sums.filter((other) => other !== sum);
        }));
      }
      this.part(".made").replaceChildren(...items);
      const number = items.length;
      this.part(".tally").textContent = number ? `${number} correction${number === 1 ? "" : "s"}` : "No corrections yet.";
      this.part(".as-text textarea").value = this.content();
      this.mark();
    }

    item(said, undo, id) {
      const item = make("li");
      item.append(make("bdi", said), " ");
      if (id && this.made.get(id).action === "add") {
        const edit = make("button", "Change", { type: "button" });
        edit.addEventListener("click", () => this.open(id, edit));
        item.append(edit, " ");
      }
      const button = make("button", "Undo", { type: "button", "aria-label": `Undo: ${said}` });
      button.addEventListener("click", () => {
        undo();
        this.changed();
        this.part(".download").focus();
      });
      item.append(button);
      return item;
    }

    mark() {
      for (const one of this.article.querySelectorAll(".is-corrected, .is-gone")) one.classList.remove("is-corrected", "is-gone");
      for (const card of this.article.querySelectorAll(".card")) {
        const made = this.made.get(card.dataset.card);
        const said = card.querySelector(".corrected-said");
        said.hidden = !made;
        said.textContent = made ? `Corrected: ${this.say(card.dataset.card, made)}` : "";
        if (!made) continue;
        for (const one of this.article.querySelectorAll(`.prose a.fig[data-f="${card.dataset.card}"]`)) {
          one.classList.add(this.isGone(card.dataset.card) ? "is-gone" : "is-corrected");
        }
      }
    }

    content() {
      const corrections = [...this.made].map(([figure, made]) => ({ ...made, figure }));
      corrections.push(...this.sums);
      const named = new Set();
      for (const one of corrections) {
        const changes = one.changes || {};
        for (const id of [one.figure, one.total, ...(one.parts || []), changes.of, changes.same_as]) if (id) named.add(id);
      }
      const places = Object.fromEntries([...named].map((id) => [id, this.figures.get(id).span]));
      const { generator, article } = this.known;
      const reviewed = this.part(".reviewed").checked;
      const file = { schema_version: "1.0", kind: "corrections", generator, article, reviewed, places, corrections };
      return JSON.stringify(file, null, 1) + "\n";
    }

    download() {
      const address = URL.createObjectURL(new Blob([this.content()], { type: "application/json" }));
      const name = this.known.article.id.replace(/[^\w.-]+/g, "_").slice(0, 80) || "article";
      const link = make("a", undefined, { href: address, download: `${name}.corrections.json` });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 1000);
      this.saved = true;
    }

    async load(input) {
      const tally = this.part(".tally");
      try {
        const file = JSON.parse(await input.files[0].text());
        if (file.kind !== "corrections" || file.article.sha256 !== this.known.article.sha256) throw new Error("it is of another article");
        this.restore(file);
      } catch (error) {
        tally.textContent = `The file cannot be used: ${error.message}`;
      }
      input.value = "";
    }

    restore(file) {
      const ids = {};
      for (const [id, span] of Object.entries(file.places)) {
        const here = [...this.figures.values()].filter((figure) => same(figure.span, span));
        const found = here.find((figure) => figure.id === id) || here[0];
        ids[id] = found ? found.id : `f${this.next++}`;
        if (!found) {
          const number = this.known.numbers.find((one) => same(one.span, span));
          if (!number) throw new Error(`“${span.text}” is no number of this page`);
          this.newFigure(span, number.value, ids[id]);
        }
      }
      this.made.clear();
      this.sums = [];
      for (const { action, figure, changes, total, parts, complete } of file.corrections) {
        if (total) this.sums.push({ action, total: ids[total], parts: parts.map((part) => ids[part]), ...(complete === undefined ? {} : { complete }) });
        else if (changes) {
          const renamed = { ...changes };
          for (const field of ["of", "same_as"]) if (renamed[field]) renamed[field] = ids[renamed[field]];
          this.made.set(ids[figure], { action, changes: renamed });
        } else this.made.set(ids[figure], { action });
      }
      this.part(".reviewed").checked = Boolean(file.reviewed);
      this.changed();
    }
  }

  for (const panel of document.querySelectorAll(".corrections")) new Corrector(panel);
})();
