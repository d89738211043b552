"use strict";
// The form on a card and the list of corrections. Nothing is sent or stored: it is downloaded.
(() => {
  function make(name, text, attributes = {}) {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }

  class Corrector {
    constructor(panel) {
      this.panel = panel;
      this.article = panel.closest(".report");
      this.state = new Corrections.Made(JSON.parse(panel.querySelector(".correctable").textContent));
      this.form = panel.querySelector("form");
      this.saved = true;
      this.fillChoices();
      this.listen();
      this.refresh();
    }

    part(selector) {
      return this.panel.querySelector(selector);
    }

    fillChoices() {
      const { agencies, numbers } = this.state.known;
      for (const [id, name] of agencies) this.form.source.append(make("option", name, { value: id }));
      const options = numbers.map((number, index) =>
        make("option", `${number.span.text} (${number.type}, at ${number.span.start})`, { value: index }));
      this.part(".add-number").append(...options);
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

    open(id, from) {
      const figure = this.state.now(id);
      const card = from.closest(".card") || this.panel;
      this.from = from;
      this.id = id;
      this.form.querySelector(".which").textContent = `${id}, “${figure.span.text}”`;
      for (const field of Corrections.LINKS) this.offerFigures(field, figure);
      for (const field of Corrections.FIELDS) {
        const value = figure[field];
        this.form.elements[field].value =
          field === "value" ? Corrections.sayValue(value, figure.unit) : Array.isArray(value) ? value.join(", ") : value ?? "";
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
      const options = [...this.state.figures.values()].filter((other) =>
        other.id !== figure.id && !this.state.isGone(other.id) && (field === "of" || before(other)));
      this.form.elements[field].replaceChildren(
        make("option", "–", { value: "" }),
        ...options.map((other) => make("option", `${other.id}: ${other.label}`, { value: other.id })));
    }

    // Its parts as check boxes; ticked are those of a sum that must equal it.
    offerSums(id) {
      const parts = this.state.partsOf(id);
      const sum = this.state.sumOf(id);
      const set = this.form.querySelector(".sums-of");
      set.hidden = parts.length < 2;
      set.querySelector("ul").replaceChildren(...parts.map((name) => {
        const box = make("input", undefined, { type: "checkbox", value: name });
        box.checked = Boolean(sum && sum.parts.includes(name));
        const label = make("label");
        label.append(box, ` ${name}: ${this.state.figures.get(name).label}`);
        const item = make("li");
        item.append(label);
        return item;
      }));
    }

    readForm() {
      const { elements } = this.form;
      const wanted = {};
      for (const field of Corrections.FIELDS) wanted[field] = elements[field].value.trim() || null;
      wanted.value = Corrections.readValue(elements.value.value, wanted.unit);
      wanted.nationality = (wanted.nationality || "").toUpperCase().split(/[\s,]+/).filter(Boolean);
      if (Array.isArray(wanted.value)) wanted.bound = "range";
      else if (wanted.value === null) wanted.bound = "vague";
      else if (["range", "vague"].includes(wanted.bound)) wanted.bound = "exact";
      return wanted;
    }

    keep() {
      const wanted = this.readForm();
      const wrong = wanted.value === undefined ? "A number, a range such as 20 to 30, or nothing" : "";
      this.form.elements.value.setCustomValidity(wrong);
      if (!this.form.reportValidity()) return;
      this.state.change(this.id, wanted);
      const set = this.form.querySelector(".sums-of");
      if (!set.hidden) this.state.setSum(this.id, [...set.querySelectorAll("input:checked")].map((box) => box.value));
      this.close();
      this.changed();
    }

    drop(action) {
      this.state.drop(this.id, action);
      this.close();
      this.changed();
    }

    close() {
      const figure = this.state.figures.get(this.id);
      if (figure && figure.isNew && !this.state.made.has(this.id)) this.state.forget(this.id);
      this.form.hidden = true;
      for (const card of this.article.querySelectorAll(".editing")) card.classList.remove("editing");
      this.panel.append(this.form);
      this.quiet(false);
      if (this.from && this.from.isConnected) this.from.focus({ preventScroll: true });
    }

    add(select) {
      const number = this.state.known.numbers[select.value];
      select.value = "";
      if (number) this.open(this.state.figureAt(number.span, number.value), select);
    }

    changed() {
      this.saved = this.state.size === 0;
      this.refresh();
    }

    refresh() {
      const { state } = this;
      const items = [...state.made.keys()].map((id) => this.item(state.say(id), () => state.forget(id), id));
      for (const sum of state.sums) {
        const said = sum.action === "add-partition" ? "must add up to" : "need not add up to";
        items.push(this.item(`${sum.parts.join(" + ")} ${said} ${sum.total}`, () => {
          state.sums = state.sums.filter((other) => other !== sum);
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
      if (id && this.state.figures.get(id).isNew) {
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
        const id = card.dataset.card;
        const made = this.state.made.has(id);
        const said = card.querySelector(".corrected-said");
        said.hidden = !made;
        said.textContent = made ? `Corrected: ${this.state.say(id)}` : "";
        if (!made) continue;
        for (const one of this.article.querySelectorAll(`.prose a.fig[data-f="${id}"]`)) {
          one.classList.add(this.state.isGone(id) ? "is-gone" : "is-corrected");
        }
      }
    }

    content() {
      return this.state.content(this.part(".reviewed").checked);
    }

    download() {
      const address = URL.createObjectURL(new Blob([this.content()], { type: "application/json" }));
      const name = this.state.known.article.id.replace(/[^\w.-]+/g, "_").slice(0, 80) || "article";
      make("a", undefined, { href: address, download: `${name}.corrections.json` }).click();
      setTimeout(() => URL.revokeObjectURL(address), 1000);
      this.saved = true;
    }

    async load(input) {
      try {
        const file = JSON.parse(await input.files[0].text());
        this.state.restore(file);
        this.part(".reviewed").checked = Boolean(file.reviewed);
        this.changed();
      } catch (error) {
        this.part(".tally").textContent = `The file cannot be used: ${error.message}`;
      }
      input.value = "";
    }
  }

  for (const panel of document.querySelectorAll(".corrections")) new Corrector(panel);
})();
