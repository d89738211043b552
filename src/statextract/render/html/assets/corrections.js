"use strict";
// What the reader corrects: the state, apart from how it is shown, and the file made of it.
const Corrections = (() => {
  const FIELDS = "value bound unit noun role outcome sex age nationality when source status of same_as".split(" ");
  const LINKS = ["of", "same_as"];
  const EMPTY = {
    value: null, bound: "exact", unit: "person", noun: null, role: null, outcome: null, sex: null, age: null,
    nationality: [], when: null, source: null, status: "asserted", of: null, same_as: null,
  };
  const same = (one, other) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
  const plain = (value) => (value === null || value === undefined ? "–" : String(value).replaceAll("_", " "));

  // "1,200" is 1200, "20 to 30" [20, 30], "40 %" 0.4, "" null; undefined if it is no number.
  function readValue(said, unit) {
    const ends = said.trim().split(/\s*(?:–|-|\bto\b)\s*/);
    if (ends.length === 1 && ends[0] === "") return null;
    const numbers = ends.map((end) => {
      const match = /^(\d[\d,\s]*(?:\.\d+)?)\s*(%?)$/.exec(end);
      if (!match) return NaN;
      const number = Number(match[1].replace(/[,\s]/g, ""));
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

  // `made` maps figures to what is said of them, `sums` lists partitions put on and taken off.
  class Made {
    constructor(known) {
      this.known = known;
      this.figures = new Map(known.figures.map((figure) => [figure.id, figure]));
      this.made = new Map();
      this.sums = [];
      this.next = Math.max(0, ...known.figures.map((figure) => Number(figure.id.slice(1)))) + 1;
    }

    get size() {
      return this.made.size + this.sums.length;
    }

    now(id) {
      const made = this.made.get(id);
      return { ...this.figures.get(id), ...(made && made.changes) };
    }

    isGone(id) {
      const made = this.made.get(id);
      return Boolean(made) && (made.action === "remove" || made.action === "doubt");
    }

    // Only what differs from what was read is a change; a new figure has all of its fields.
    change(id, wanted) {
      const original = this.figures.get(id);
      const fields = FIELDS.filter((name) => original.isNew || !same(wanted[name], original[name]));
      const changes = Object.fromEntries(fields.map((name) => [name, wanted[name]]));
      if ("value" in changes) changes.bound = wanted.bound;
      if (original.isNew) this.made.set(id, { action: "add", changes });
      else if (fields.length) this.made.set(id, { action: "change", changes });
      else this.made.delete(id);
    }

    drop(id, action) {
      if (this.figures.get(id).isNew) this.forget(id);
      else this.made.set(id, { action });
      this.sums = this.sums.filter((sum) => sum.total !== id && !sum.parts.includes(id));
    }

    // Undoes what is said of a figure; one that was added is gone with what leads to it.
    forget(id) {
      this.made.delete(id);
      if (!this.figures.get(id).isNew) return;
      this.figures.delete(id);
      for (const { changes } of this.made.values()) {
        for (const field of LINKS) if (changes && changes[field] === id) changes[field] = null;
      }
      this.sums = this.sums.filter((sum) => sum.total !== id && !sum.parts.includes(id));
    }

    // The figure at a number of the ledger, new if there is none yet.
    figureAt(span, value) {
      const there = [...this.figures.values()].find((figure) => same(figure.span, span));
      if (there) return there.id;
      const id = `f${this.next++}`;
      const known = value ?? readValue(span.text, "") ?? null;
      this.figures.set(id, { ...EMPTY, id, span, value: known, label: `“${span.text}”`, isNew: true });
      return id;
    }

    partsOf(total) {
      return [...this.figures.keys()].filter((id) => this.now(id).of === total && !this.isGone(id));
    }

    // The sum of a whole as it stands now: the reader's, else the first of the record.
    sumOf(total) {
      const mine = this.sums.filter((sum) => sum.total === total);
      if (mine.length) return mine.find((sum) => sum.action === "add-partition");
      return this.known.partitions.find((sum) => sum.total === total && sum.complete);
    }

    setSum(total, parts) {
      const old = this.known.partitions.find((sum) => sum.total === total && sum.complete);
      this.sums = this.sums.filter((sum) => sum.total !== total);
      if (same([...parts].sort(), old ? [...old.parts].sort() : [])) return;
      if (old) this.sums.push({ action: "remove-partition", total, parts: old.parts });
      if (parts.length) this.sums.push({ action: "add-partition", total, parts, complete: true });
    }

    say(id) {
      const { action, changes } = this.made.get(id);
      const figure = this.figures.get(id);
      const name = `${id} “${figure.span.text}”`;
      if (action === "remove") return `${name} counts nothing`;
      if (action === "doubt") return `${name} is wrong`;
      if (action === "change") {
        const told = Object.entries(changes).map(([field, value]) => `${field} ${plain(figure[field])} → ${plain(value)}`);
        return `${name}: ${told.join("; ")}`;
      }
      const told = Object.entries(changes).filter(([field, value]) => !same(value, EMPTY[field]));
      return `${name} is a figure: ${told.map(([field, value]) => `${field} ${plain(value)}`).join("; ")}`;
    }

    content(reviewed) {
      const corrections = [...[...this.made].map(([figure, made]) => ({ ...made, figure })), ...this.sums];
      const named = new Set();
      for (const { figure, total, parts = [], changes = {} } of corrections) {
        for (const id of [figure, total, ...parts, changes.of, changes.same_as]) if (id) named.add(id);
      }
      const places = Object.fromEntries([...named].map((id) => [id, this.figures.get(id).span]));
      const { generator, article } = this.known;
      const file = { schema_version: "1.0", kind: "corrections", generator, article, reviewed, places, corrections };
      return JSON.stringify(file, null, 1) + "\n";
    }

    // Takes over a file of the same article; throws an Error that says why it cannot.
    restore(file) {
      if (file.kind !== "corrections" || file.article.sha256 !== this.known.article.sha256) {
        throw new Error("it is of another article");
      }
      const ids = {};
      for (const [id, span] of Object.entries(file.places)) {
        const kept = this.figures.get(id);
        const number = this.known.numbers.find((one) => same(one.span, span));
        const there = [...this.figures.values()].some((figure) => same(figure.span, span));
        if (!there && !number) throw new Error(`“${span.text}” is no number of this page`);
        ids[id] = kept && same(kept.span, span) ? id : this.figureAt(span, number && number.value);
      }
      this.made.clear();
      this.sums = [];
      for (const { action, figure, changes, total, parts, complete } of file.corrections) {
        if (total) {
          const sum = { action, total: ids[total], parts: parts.map((part) => ids[part]) };
          this.sums.push(complete === undefined ? sum : { ...sum, complete });
        } else if (changes) {
          const linked = LINKS.filter((field) => changes[field]).map((field) => [field, ids[changes[field]]]);
          this.made.set(ids[figure], { action, changes: { ...changes, ...Object.fromEntries(linked) } });
        } else this.made.set(ids[figure], { action });
      }
    }
  }

  return { FIELDS, LINKS, Made, readValue, sayValue };
})();
