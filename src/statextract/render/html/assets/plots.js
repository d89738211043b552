"use strict";
// Dots of counts over time on a logarithmic scale, with the line of their medians.
const Plots = (() => {
  const SVG = "http://www.w3.org/2000/svg";
  const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [340, 170, 44, 8, 8, 24];
  const MOST_BINS = 24;

  function element(name, attributes, text) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text !== undefined) made.textContent = text;
    return made;
  }

  const median = (sorted) => sorted[(sorted.length - 1) >> 1];
  const log = (value) => Math.log10(Math.max(value, 1));

  // Points are [day in milliseconds, value]; a bin is a stretch of time with its values.
  function binned(points, first, last) {
    const count = Math.min(MOST_BINS, Math.max(1, points.length >> 2));
    const length = (last - first || 1) / count;
    const bins = new Map();
    for (const [day, value] of points) {
      const number = Math.min(count - 1, Math.floor((day - first) / length));
      if (!bins.has(number)) bins.set(number, []);
      bins.get(number).push(value);
    }
    return [...bins].sort((a, b) => a[0] - b[0]).map(([number, values]) => {
      const sorted = values.sort((a, b) => a - b);
      return { from: first + number * length, to: first + (number + 1) * length, sorted };
    });
  }

  function table(bins, iso) {
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    summary.textContent = "As a table";
    details.append(summary);
    details.addEventListener("toggle", () => {
      if (!details.open || details.querySelector("table")) return;
      const made = document.createElement("table");
      const head = made.createTHead().insertRow();
      for (const name of ["until", "counts", "lowest", "median", "highest"]) {
        const cell = document.createElement("th");
        cell.scope = "col";
        cell.textContent = name;
        head.append(cell);
      }
      const body = made.createTBody();
      for (const { to, sorted } of bins) {
        const row = body.insertRow();
        for (const said of [iso(to), sorted.length, sorted[0], median(sorted), sorted[sorted.length - 1]]) {
          row.insertCell().textContent = said.toLocaleString ? said.toLocaleString("en") : said;
        }
      }
      details.append(made);
    });
    return details;
  }

  function draw(title, points) {
    const iso = (time) => new Date(time).toISOString().slice(0, 10);
    let [first, last, most] = [Infinity, -Infinity, 1];
    for (const [day, value] of points) {
      first = Math.min(first, day);
      last = Math.max(last, day);
      most = Math.max(most, value);
    }
    const top = Math.max(1, Math.ceil(log(most)));
    const span = last - first;
    const x = (day) => LEFT + (span ? (day - first) / span : 0.5) * (WIDTH - LEFT - RIGHT);
    const y = (value) => HEIGHT - BOTTOM - (log(value) / top) * (HEIGHT - TOP - BOTTOM);
    const bins = binned(points, first, last);
    const counts = points.length === 1 ? "1 count" : `${points.length.toLocaleString("en")} counts`;
    const svg = element("svg", {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: "img",
      "aria-label": `${title}: ${counts}, the largest ${most.toLocaleString("en")}, ${iso(first)} to ${iso(last)}`,
    });
    const every = Math.ceil(top / 4);
    for (let power = 0; power <= top; power += every) {
      const at = y(10 ** power);
      svg.append(element("path", { class: "grid", d: `M${LEFT} ${at}H${WIDTH - RIGHT}` }));
      const said = power < 6 ? (10 ** power).toLocaleString("en") : `1e${power}`;
      svg.append(element("text", { x: LEFT - 4, y: at + 4, "text-anchor": "end" }, said));
    }
    const dots = points.map(([day, value]) => `M${x(day).toFixed(1)} ${y(value).toFixed(1)}h0`);
    svg.append(element("path", { class: "dots", d: dots.join("") }));
    const line = bins.map(({ from, to, sorted }) => `${x((from + to) / 2).toFixed(1)} ${y(median(sorted)).toFixed(1)}`);
    if (line.length > 1) svg.append(element("path", { class: "median", d: `M${line.join("L")}` }));
    svg.append(element("text", { x: LEFT, y: HEIGHT - 6 }, iso(first)));
    if (span) svg.append(element("text", { x: WIDTH - RIGHT, y: HEIGHT - 6, "text-anchor": "end" }, iso(last)));
    const figure = document.createElement("figure");
    const caption = document.createElement("figcaption");
    caption.textContent = `${title} (${counts})`;
    figure.append(caption, svg, table(bins, iso));
    return figure;
  }

  return { draw };
})();
