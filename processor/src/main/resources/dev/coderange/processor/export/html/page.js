// The page: search, the day, the list, and what is chosen.

const byId = id => document.getElementById(id);
const answer = byId("answer");
const details = byId("details");
const found = byId("found");
const MOST_FOUND = 12;

for (const hidden of document.querySelectorAll(".tools, .tip")) {
  hidden.hidden = false;
}
const lines = [...document.querySelectorAll("figure.picture")].map(figure => new Line(figure, span => {
  if (span.isMany) {
    const whole = lines.find(line => line.kind === "LINE" && line.lane.first <= span.first && span.first <= line.lane.last);
    whole?.show(whole.at(span.first), whole.at(span.last) + 1);
    say("The line above shows " + rangeText(span) + ".");
  } else if (nodes.includes(span.node)) {
    chooseNode(span.node, false);
  } else {
    say(span.node ? span.node.title + " had " + rangeText(span) + "." : span.about + ".");
  }
}));

function say(text) {
  answer.replaceChildren(text);
}

function mark(node) {
  for (const line of lines) {
    line.chosen = node;
  }
  document.querySelector("tr.chosen")?.classList.remove("chosen");
  byId("c" + node?.index)?.classList.add("chosen");
}

/** Shows what a category is, and where. */
function chooseNode(node, isToBeSeen = true) {
  const ranges = today.rangesOf(node);
  mark(node);
  describe(node, details, each => chooseNode(each));
  forget();
  say(node.title + ": " + (ranges.length ? rangesText(ranges, 4) : "no codes") + (isDated ? " on " + dayText(today.day) : "") + ".");
  for (const line of lines) {
    const own = ranges.filter(range => range.lane === line.lane.index);
    if (isToBeSeen && own.length && line.kind === "LINE") {
      reveal(line, own[0].first, own[own.length - 1].last);
    } else {
      line.draw();
    }
  }
}

/** Moves the line so that codes are in view and wide enough to be told apart. */
function reveal(line, first, last) {
  const from = line.at(first);
  const to = line.at(last) + 1;
  const isSeen = from >= line.view.from && to <= line.view.to && (to - from) / line.size > 0.04;
  const room = Math.max(to - from, line.lane.size / 200, 1);
  isSeen ? line.draw() : line.show(from - room, to + room);
}

function forget() {
  lines.forEach(line => (line.marked = null));
  found.replaceChildren();
  found.hidden = true;
}

function search(text) {
  forget();
  if (text === "") {
    say("");
    lines.forEach(line => line.draw());
    return;
  }
  const result = answerTo(text);
  const named_ = result.kind === "no code" ? named(text) : [];
  if (result.key === null && named_.length) {
    list(named_);
    return;
  }
  answer.dataset.kind = result.kind;
  answer.dataset.path = result.path.map(node => node.id).join("/");
  say(result.words);
  const lowest = result.path[result.path.length - 1] ?? null;
  mark(lowest);
  lowest ? describe(lowest, details, each => chooseNode(each)) : (details.hidden = true);
  for (const line of lines) {
    line.marked = result.key !== null && result.key >= line.lane.first && result.key <= line.lane.last ? result.key : null;
    line.marked !== null && line.kind === "LINE" ? revealCode(line, result.key, lowest) : line.draw();
  }
}

function revealCode(line, key, lowest) {
  const span = lowest ? today.find(lowest.level, key) : null;
  const gap = lowest ? null : gapsOf(today.levels[0].filter(each => each.lane === line.lane.index))
    .find(each => each.first <= key && key <= each.last);
  const { first, last } = span ?? gap ?? { first: key, last: key };
  reveal(line, first, last);
}

function list(some) {
  say(counted(some.length, "category is", "categories are") + " called so" + (some.length > MOST_FOUND ? "; the first " + MOST_FOUND + ":" : ":"));
  found.append(...some.slice(0, MOST_FOUND).map(node => {
    const button = element("button", { type: "button", onclick: () => chooseNode(node) }, node.number + " " + node.title);
    return element("li", {}, button);
  }));
  found.hidden = false;
}

byId("search").addEventListener("submit", event => {
  event.preventDefault();
  search(byId("code").value);
  try {
    history.replaceState(null, "", "#code=" + encodeURIComponent(byId("code").value));
  } catch {
    // A page in a sandbox has no address of its own.
  }
});
byId("code").addEventListener("search", () => byId("code").value || search(""));

// The list: rows that the page has no room for, and numbers that show the category.

function row(node) {
  const name = element("th", { scope: "row" }, node.title + " ", element("code", {}, node.id));
  if (node.key) {
    name.append(" ", element("span", { className: "id" }, node.key));
  }
  if (node.description) {
    name.append(element("small", {}, node.description));
  }
  const cells = [element("td", { className: "number" }, element("span", {}, node.number)), name,
    element("td", { className: "ranges" }), element("td", { className: "count" })];
  if (data.attributes.length) {
    cells.push(element("td", { className: "values" }, ...node.values
      .map((value, i) => (value === "" ? "" : element("span", {}, data.attributes[i] + ": " + value)))));
  }
  return element("tr", { id: "c" + node.index, className: `level${Math.min(node.level, 3)} h${node.hue}` }, ...cells);
}

function fill(line, node) {
  const ranges = today.rangesOf(node);
  const codes = ranges.reduce((sum, range) => sum + range.last - range.first + 1n, 0n);
  line.querySelector("td.ranges").textContent = rangesText(ranges, 24);
  line.querySelector("td.count").textContent = codes.toLocaleString("en-US");
}

const body = document.querySelector("#list tbody");
const rows = new Map([...body.rows].map(each => [each.id, each]));
const all = nodes.map(node => {
  const kept = rows.get("c" + node.index);
  if (kept) {
    return kept;
  }
  const made = row(node);
  fill(made, node);
  return made;
});
if (all.length > rows.size) {
  body.replaceChildren(...all);
}
all.forEach((line, index) => {
  const number = line.querySelector("td.number span");
  const button = element("button", { type: "button", title: "Show on the line" }, number.textContent);
  button.setAttribute("aria-label", number.textContent + " Show " + nodes[index].title + " on the line");
  button.addEventListener("click", () => {
    chooseNode(nodes[index]);
    byId("line").scrollIntoView();
    details.focus({ preventScroll: true });
  });
  number.replaceWith(button);
});

// The day.

if (isDated) {
  const day = byId("day");
  const changes = [...new Set(data.periods.flatMap(([first, last]) => [first, last === null ? null : last + 1]))]
    .filter(each => each !== null).sort((a, b) => a - b);
  const setDay = number => {
    today = new Day(number);
    day.value = dayText(number);
    lines.forEach(line => line.update());
    all.forEach((line, index) => fill(line, nodes[index]));
    byId("as-of").textContent = "Ranges and counts are those of " + dayText(number) + ".";
    markDay(number);
    byId("code").value ? search(byId("code").value) : say("The line on " + dayText(number) + ".");
  };
  day.addEventListener("change", () => {
    const number = dayNumber(day.value);
    if (!Number.isNaN(number)) {
      setDay(number);
    }
  });
  byId("day-before").addEventListener("click", () => {
    const before = changes.findLast(each => each < today.day);
    before === undefined ? say("Nothing changes before " + dayText(today.day) + ".") : setDay(before);
  });
  byId("day-after").addEventListener("click", () => {
    const after = changes.find(each => each > today.day);
    after === undefined ? say("Nothing changes after " + dayText(today.day) + ".") : setDay(after);
  });
}

function markDay(number) {
  const chart = document.querySelector(".history");
  if (!chart) {
    return;
  }
  const first = Number(chart.dataset.first);
  const x = (100 * (number - first)) / (Number(chart.dataset.last) - first + 1);
  chart.querySelectorAll(".chosen-day").forEach(each => each.remove());
  if (number !== data.effective && x >= 0 && x <= 100) {
    for (const bar of chart.querySelectorAll("svg.bar")) {
      bar.append(svg("line", { class: "chosen-day", x1: x + "%", x2: x + "%", y1: 0, y2: 22 }));
    }
  }
}

// A move in the list of changes shows it on the line of changes.

document.querySelectorAll("#moves tbody tr").forEach((line, index) => {
  const move = moves[index];
  const picture = move && lines.find(each => each.kind === "CHANGE" && each.lane.first <= move.first && move.last <= each.lane.last);
  if (picture) {
    const codes = line.querySelector("th");
    const button = element("button", { type: "button", className: "show", onclick: () => {
      const from = picture.at(move.first);
      const to = picture.at(move.last) + 1;
      const room = Math.max((to - from) / 2, 3);
      picture.show(from - room, to + room);
      picture.figure.scrollIntoView({ block: "center" });
    } }, codes.textContent);
    button.setAttribute("aria-label", codes.textContent + ", show on the line");
    codes.replaceChildren(button);
  }
});

let drawing = 0;
new ResizeObserver(() => {
  cancelAnimationFrame(drawing);
  drawing = requestAnimationFrame(() => lines.forEach(line => line.draw()));
}).observe(document.querySelector("main"));

const asked = /^#code=(.*)$/.exec(location.hash);
if (asked) {
  byId("code").value = decodeURIComponent(asked[1]);
  search(byId("code").value);
}
