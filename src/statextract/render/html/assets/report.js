"use strict";
// What is chosen stands in the address: #f12 is a figure, #c3 a check; several articles on one
// page put a prefix before it (#2-f12).
(() => {
  const root = document.documentElement;
  const reports = new Map();

  class Report {
    constructor(article) {
      this.article = article;
      this.prefix = article.dataset.prefix;
      this.byFigure = new Map();
      this.checksOf = new Map();
      this.about = new Map();
      for (const one of article.querySelectorAll("a.fig, a.bar")) {
        for (const figure of one.dataset.f.split(" ")) this.add(this.byFigure, figure, one);
      }
      for (const one of article.querySelectorAll("[data-rel]")) this.add(this.about, one.dataset.rel, one);
      for (const check of article.querySelectorAll(".check")) {
        for (const figure of this.figuresOf(check)) this.add(this.checksOf, figure, check);
      }
    }

    add(map, key, value) {
      if (!map.has(key)) map.set(key, []);
      map.get(key).push(value);
    }

    figuresOf(check) {
      return check.dataset.figures.split(" ").filter(Boolean);
    }

    byId(id) {
      return document.getElementById(this.prefix + id);
    }

    clear() {
      this.article.classList.remove("choosing");
      for (const one of this.article.querySelectorAll(".lit, .chosen")) {
        one.classList.remove("lit", "chosen");
      }
      for (const one of this.article.querySelectorAll("[aria-current]")) one.removeAttribute("aria-current");
    }

    light(figure, style) {
      for (const one of this.byFigure.get(figure) || []) {
        one.classList.add(style);
        if (style === "chosen") one.setAttribute("aria-current", "true");
      }
    }

    chooseFigure(figure) {
      if (!this.byFigure.has(figure)) return false;
      this.light(figure, "chosen");
      const card = this.byId("card-" + figure);
      if (card) {
        card.classList.add("chosen");
        this.article.classList.add("choosing");
        for (const id of card.dataset.related.split(" ").filter(Boolean)) {
          for (const one of this.about.get(id) || []) one.classList.add("lit");
        }
      }
      // A figure that is printed twice is one fact: the checks of both are about it.
      const same = card ? card.dataset.same.split(" ") : [figure];
      const checks = same.flatMap((name) => this.checksOf.get(name) || []);
      for (const check of checks) {
        check.classList.add("lit");
        for (const other of this.figuresOf(check)) if (other !== figure) this.light(other, "lit");
      }
      this.show(this.byId(figure));
      if (checks.length) this.show(checks.find((check) => check.matches(".fail, .review")) || checks[0]);
      return true;
    }

    chooseCheck(name) {
      const check = this.byId(name);
      if (!check) return false;
      check.classList.add("chosen");
      check.querySelector("[data-c]").setAttribute("aria-current", "true");
      const figures = this.figuresOf(check);
      for (const figure of figures) this.light(figure, "lit");
      if (figures.length) this.show(this.byId(figures[0]));
      this.show(check);
      return true;
    }

    chooseAbout(name) {
      const mentions = this.about.get(name) || [];
      for (const one of mentions) one.classList.add("lit");
      for (const card of this.article.querySelectorAll(".card")) {
        if (card.dataset.related.split(" ").includes(name)) this.light(card.dataset.card, "lit");
      }
      this.show(mentions[0]);
      return mentions.length > 0;
    }

    show(element) {
      if (element) element.scrollIntoView({ block: "nearest" });
    }
  }

  const parse = (hash) => /^#((?:\d+-)?)([fcda])([1-9]\d*)$/.exec(hash);

  function choose(hash) {
    for (const report of reports.values()) report.clear();
    const parts = parse(hash);
    const report = parts && reports.get(parts[1]);
    if (!report) return false;
    const name = parts[2] + parts[3];
    if (parts[2] === "f") return report.chooseFigure(name);
    return parts[2] === "c" ? report.chooseCheck(name) : report.chooseAbout(name);
  }

  function remember(hash) {
    try {
      history.pushState(null, "", hash || location.pathname + location.search);
    } catch {
      // A page inside a notebook's frame has no address of its own; choosing works without.
    }
  }

  function close() {
    const from = document.querySelector("a.fig.chosen");
    choose("");
    remember("");
    if (from) from.focus({ preventScroll: true });
  }

  document.addEventListener("click", (event) => {
    if (event.target.closest(".close")) {
      close();
      return;
    }
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const hash = link.getAttribute("href");
    if (!parse(hash)) return;
    if (choose(hash)) {
      event.preventDefault();
      remember(hash);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !document.querySelector(".chosen, .lit")) return;
    close();
  });
  window.addEventListener("popstate", () => choose(location.hash));

  for (const article of document.querySelectorAll(".report")) {
    const report = new Report(article);
    reports.set(report.prefix, report);
  }
  root.classList.add("js");
  choose(location.hash);
})();
