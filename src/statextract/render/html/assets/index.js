"use strict";
(() => {
  const content = JSON.parse(document.getElementById("content").textContent);
  const [TITLE, PAGE, PUBLISHED, FIGURES, FAILS, REVIEWS, PASSES, CODES, AGENCIES, FIRST, LAST, COUNTS] = Array(12).keys();
  const STEP = 25;
  const MOST_PLOTS = 6;
  const MOST_NAMES = 500;
  const form = document.getElementById("filters");
  const columns = [
    { name: "Article", key: (row) => row[TITLE].toLowerCase(), down: false },
    { name: "Published", key: (row) => row[PUBLISHED], down: true },
    { name: "Figures", key: (row) => row[FIGURES], down: true, numeric: true },
    { name: "Inconsistent", key: (row) => row[FAILS], down: true, numeric: true },
    { name: "To look at", key: (row) => row[REVIEWS], down: true, numeric: true },
    { name: "Hold", key: (row) => row[PASSES], down: true, numeric: true },
    { name: "Checks", key: (row) => row[CODES].map((code) => content.codes[code]).join(" "), down: false },
    { name: "Agencies", key: (row) => (row[AGENCIES].length ? content.agencies[row[AGENCIES][0]] : ""), down: false },
    { name: "Period", key: (row) => row[LAST], down: true },
    { name: "Counts", key: (row) => row[COUNTS].length, down: true },
  ];
  let sorting = { column: columns[3], down: true };
  let shown = STEP;
  let clashesShown = STEP;
  let found = content.rows;
  let timer = 0;

  const sayKey = (key) => key.replace("/", " ").replaceAll("_", " ");

  function make(name, text, attributes = {}) {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }

  function filtered() {
    const asked = Object.fromEntries(new FormData(form));
    const words = asked.words.toLowerCase().split(/\s+/).filter(Boolean);
    const agency = asked.agency.trim().toLowerCase();
    const matching = new Set();
    if (agency) content.agencies.forEach((name, number) => name.toLowerCase().includes(agency) && matching.add(number));
    const outcome = asked.outcome === "" ? -1 : Number(asked.outcome);
    const findings = {
      fail: (row) => row[FAILS] > 0,
      review: (row) => row[REVIEWS] > 0,
      loud: (row) => row[FAILS] + row[REVIEWS] > 0,
      clean: (row) => row[FAILS] + row[REVIEWS] === 0,
    }[asked.findings];
    return content.rows.filter((row) =>
      (!findings || findings(row)) &&
      (outcome < 0 || row[COUNTS].some((count) => count[0] === outcome)) &&
      (!agency || row[AGENCIES].some((name) => matching.has(name))) &&
      (!asked.from || (row[LAST] && row[LAST] >= asked.from)) &&
      (!asked.to || (row[FIRST] && row[FIRST] <= asked.to)) &&
      words.every((word) => row[TITLE].toLowerCase().includes(word)));
  }

  function sorted(rows) {
    const { column, down } = sorting;
    const keyed = rows.map((row) => [column.key(row), row]);
    keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0) * (down ? -1 : 1));
    return keyed.map(([, row]) => row);
  }

  function showRow(row) {
    const line = make("tr");
    const title = make("td", undefined, { class: "title" });
    const link = make("a", undefined, { href: row[PAGE] });
    link.append(make("bdi", row[TITLE]));
    title.append(link);
    line.append(title, make("td", row[PUBLISHED], { class: "numeric" }), make("td", row[FIGURES], { class: "numeric" }));
    line.append(make("td", row[FAILS] ? `! ${row[FAILS]}` : "0", { class: row[FAILS] ? "numeric loud-fail" : "numeric" }));
    line.append(make("td", row[REVIEWS] ? `? ${row[REVIEWS]}` : "0", { class: row[REVIEWS] ? "numeric loud-review" : "numeric" }));
    line.append(make("td", row[PASSES], { class: "numeric" }));
    line.append(make("td", row[CODES].map((code) => content.codes[code]).join(" "), { class: "code" }));
    const names = row[AGENCIES].slice(0, 3).map((name) => content.agencies[name]);
    if (row[AGENCIES].length > 3) names.push(`and ${row[AGENCIES].length - 3} more`);
    line.append(make("td", names.join(", "), { class: "names" }));
    const period = make("td");
    period.append(make("span", row[FIRST], { class: "day" }));
    if (row[FIRST] !== row[LAST]) period.append(" to ", make("span", row[LAST], { class: "day" }));
    line.append(period);
    const counts = make("td", undefined, { class: "names" });
    row[COUNTS].slice(0, 3).forEach(([key, , , best, figure], number) => {
      if (number) counts.append("; ");
      counts.append(make("a", `${best.toLocaleString("en")} ${sayKey(content.keys[key])}`, { href: `${row[PAGE]}#${figure}` }));
    });
    line.append(counts);
    return line;
  }

  function showTable() {
    document.getElementById("rows").replaceChildren(...found.slice(0, shown).map(showRow));
    document.getElementById("more").hidden = found.length <= shown;
    for (const cell of document.getElementById("columns").children) {
      const isSorted = cell.dataset.name === sorting.column.name;
      if (isSorted) cell.setAttribute("aria-sort", sorting.down ? "descending" : "ascending");
      else cell.removeAttribute("aria-sort");
      cell.querySelector("span").textContent = isSorted ? (sorting.down ? " ▼" : " ▲") : "";
    }
  }

  // The most frequent first: a list of [number of the name, its points].
  function grouped(rows, numbersOf, wanted) {
    const groups = new Map();
    for (const row of rows) {
      for (const count of row[COUNTS]) {
        if (!count[2] || (wanted >= 0 && count[0] !== wanted)) continue;
        const point = [Date.parse(count[2]), count[3]];
        for (const number of numbersOf(count)) {
          if (!groups.has(number)) groups.set(number, []);
          groups.get(number).push(point);
        }
      }
    }
    return [...groups].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]);
  }

  function showPlots() {
    const wanted = form.outcome.value === "" ? -1 : Number(form.outcome.value);
    const outcomes = grouped(found, (count) => [count[0]], wanted).slice(0, MOST_PLOTS);
    const drawn = outcomes.map(([key, points]) => Plots.draw(sayKey(content.keys[key]), points));
    document.getElementById("by-outcome").replaceChildren(...(drawn.length ? drawn : [make("p", "No dated counts.")]));
    const byKey = grouped(found, (count) => (count[1].length ? [count[0]] : []), wanted);
    const key = byKey.length ? byKey[0][0] : -1;
    const said = key < 0 ? "" : `: ${sayKey(content.keys[key])}`;
    document.getElementById("by-agency-title").textContent = `By agency${said}`;
    const agencies = key < 0 ? [] : grouped(found, (count) => count[1], key).slice(0, MOST_PLOTS);
    const plots = agencies.map(([name, points]) => Plots.draw(content.agencies[name], points));
    document.getElementById("by-agency").replaceChildren(...(plots.length ? plots : [make("p", "No agency gives such a count.")]));
  }

  function showClashes() {
    const list = document.getElementById("clashes");
    const { clashes } = content;
    list.replaceChildren(...clashes.slice(0, clashesShown).map(([code, level, message, places]) => {
      const item = make("li", undefined, { class: level });
      item.append(make("bdi", message), " – ");
      for (const [number, figure] of places) {
        const row = content.rows[number];
        item.append(make("a", row[TITLE], { href: `${row[PAGE]}#${figure}` }), " · ");
      }
      item.append(make("span", code, { class: "code" }));
      return item;
    }));
    if (!clashes.length) list.append(make("li", "None found."));
    const all = clashes.length <= clashesShown;
    if (all && content.conflicts > clashes.length) {
      list.append(make("li", `and ${(content.conflicts - clashes.length).toLocaleString("en")} more: statextract compare lists all`));
    }
    document.getElementById("more-clashes").hidden = all;
  }

  function refresh() {
    shown = STEP;
    found = sorted(filtered());
    const all = content.rows.length.toLocaleString("en");
    document.getElementById("found").textContent = `${found.length.toLocaleString("en")} of ${all} articles`;
    showTable();
    showPlots();
    remember();
  }

  // The filters stand in the address, so that a view can be sent to somebody.
  function remember() {
    const asked = [...new FormData(form)].filter(([, value]) => value);
    const anchor = new URLSearchParams(asked).toString();
    history.replaceState(null, "", anchor ? `#${anchor}` : location.pathname + location.search);
  }

  function fill() {
    const number = new Map();
    for (const row of content.rows) for (const name of row[AGENCIES]) number.set(name, (number.get(name) || 0) + 1);
    const names = [...number].sort((a, b) => b[1] - a[1]).slice(0, MOST_NAMES);
    document.getElementById("agencies").append(...names.map(([name]) => make("option", undefined, { value: content.agencies[name] })));
    const keys = content.keys.map((key, index) => [sayKey(key), index]).sort();
    form.outcome.append(...keys.map(([said, index]) => make("option", said, { value: index })));
    for (const column of columns) {
      const cell = make("th", undefined, { scope: "col", "data-name": column.name });
      const button = make("button", column.name, { type: "button" });
      button.append(make("span", "", { "aria-hidden": "true" }));
      button.addEventListener("click", () => {
        const again = sorting.column === column;
        sorting = { column, down: again ? !sorting.down : column.down };
        found = sorted(found);
        showTable();
      });
      cell.append(button);
      document.getElementById("columns").append(cell);
    }
    const sum = (field) => content.rows.reduce((all, row) => all + row[field], 0).toLocaleString("en");
    document.getElementById("facts").textContent =
      `${content.rows.length.toLocaleString("en")} articles · ${sum(FIGURES)} figures · ${sum(FAILS)} inconsistent · ` +
      `${sum(REVIEWS)} to look at · ${sum(PASSES)} hold · ${content.conflicts.toLocaleString("en")} conflicts between articles`;
    for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
      if (form.elements[name]) form.elements[name].value = value;
    }
  }

  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, 120);
  });
  form.addEventListener("reset", () => setTimeout(refresh));
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("more").addEventListener("click", () => {
    shown += STEP;
    showTable();
  });
  document.getElementById("more-clashes").addEventListener("click", () => {
    clashesShown += STEP;
    showClashes();
  });
  fill();
  refresh();
  showClashes();
})();
