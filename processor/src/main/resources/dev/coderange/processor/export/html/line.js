// The picture of a line of codes, drawn anew at any scale.

const SVG = "http://www.w3.org/2000/svg";
const CAPTION = 18;
const SPACE = 10;
const AXIS = 22;
const HEIGHTS = { top: 44, level: 34, gaps: 10, claim: 10, moves: 24 };
const MOST_CLAIM_ROWS = 4;
const MANY = 600;

const SYMBOLS = { came: "+", went: "\u2212", moved: "\u2194" };

function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function svg(name, attributes, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

const measure = document.createElement("canvas").getContext("2d");
const widths = new Map();

function textWidth(text) {
  if (!widths.has(text)) {
    measure.font = "650 12px " + getComputedStyle(document.body).fontFamily;
    widths.set(text, measure.measureText(text).width);
  }
  return widths.get(text);
}

class Line {
  constructor(figure, choose) {
    this.figure = figure;
    this.choose = choose;
    this.picture = figure.querySelector("svg");
    this.kind = figure.dataset.kind;
    this.lane = lanes[Number(figure.dataset.lane.slice("line-".length)) - 1];
    this.within = nodes[figure.dataset.within] ?? null;
    const [first, last] = figure.dataset.keys.split(" ").map(fromBase36);
    this.home = { from: this.at(first), to: this.at(last + 1n) };
    this.view = { ...this.home };
    this.current = null;
    this.marked = null;
    this.chosen = null;
    this.picture.setAttribute("role", "group");
    if (this.kind !== "PART") {
      this.zoom = new Zoom(this);
    }
    this.picture.addEventListener("keydown", event => this.onKey(event));
    this.picture.addEventListener("click", event => this.onClick(event));
    this.update();
  }

  /** Where a key lies, counted from the first of the line. */
  at(key) {
    return Number(key - this.lane.first);
  }

  /** The key that lies at a place. */
  keyAt(place) {
    const key = this.lane.first + BigInt(Math.floor(Math.max(0, place)));
    return key > this.lane.last ? this.lane.last : key;
  }

  /** Takes in what a day has. */
  update() {
    const own = spans => spans
      .filter(span => span.lane === this.lane.index && (!this.within || pathOf(span.node).includes(this.within)))
      .map(span => ({ ...span, from: this.at(span.first), to: this.at(span.last + 1n) }));
    const levels = today.levels.map(own);
    this.bands = [];
    if (this.kind === "CHANGE") {
      const before = this.before ??= earlierLevels().map(own);
      before.forEach((spans, level) => this.add("before: " + (data.levels[level] ?? ""), HEIGHTS.level, spans));
      this.add("what changed", HEIGHTS.moves, this.moves());
      levels.reverse().forEach((spans, i) => {
        this.add("now: " + data.levels[data.levels.length - 1 - i], HEIGHTS.level, spans);
      });
    } else {
      levels.forEach((spans, level) => {
        if (spans.length && !(level === 0 && this.within)) {
          this.add(data.levels[level], level === 0 ? HEIGHTS.top : HEIGHTS.level, spans);
        }
      });
      this.addGaps(levels[0]);
      this.addClaims();
    }
    if (this.within && levels[0].length) {
      this.home = { from: levels[0][0].from, to: levels[0][levels[0].length - 1].to };
      this.view = { ...this.home };
    }
    this.draw();
  }

  add(caption, height, spans) {
    this.bands.push({ caption, height, spans });
  }

  moves() {
    return moves.filter(move => this.lane.first <= move.first && move.last <= this.lane.last).map(move => ({
      ...move, from: this.at(move.first), to: this.at(move.last + 1n),
      style: "change " + move.verb, about: rangeText(move) + " " + move.verb, symbol: SYMBOLS[move.verb]
    }));
  }

  /** What joins the codes of both editions. */
  joins(height) {
    const seen = this.moves().filter(move => move.to > this.view.from && move.from < this.view.to);
    return seen.map(({ from, to, verb }) => {
      const x = this.percent(from);
      const width = Math.max(100 / this.width, this.percent(to) - x);
      return svg("rect", { class: "join " + verb, x: x + "%", y: CAPTION, width: width + "%", height });
    });
  }

  addGaps(spans) {
    const gaps = this.within ? [] : gapsOf(spans);
    if (gaps.length) {
      this.add("in none", HEIGHTS.gaps, gaps.map(gap => ({
        ...gap, from: this.at(gap.first), to: this.at(gap.last + 1n), style: "gap", about: "In none: " + rangeText(gap)
      })));
    }
  }

  addClaims() {
    if (isDated && today.day !== data.effective) {
      return;
    }
    const claims = [];
    const rows = [];
    for (const claim of shared.flatMap(each => each.claims).sort(ascending)) {
      const isKnown = claims.some(other => other.node === claim.node && other.first === claim.first);
      const isHere = claim.first >= this.lane.first && claim.last <= this.lane.last
        && (!this.within || (claim.node !== this.within && pathOf(claim.node).includes(this.within)));
      if (isHere && !isKnown) {
        let row = rows.findIndex(last => last < claim.first);
        row = row < 0 ? rows.length : row;
        rows[row] = claim.last;
        if (row < MOST_CLAIM_ROWS) {
          claims.push({
            ...claim, row, from: this.at(claim.first), to: this.at(claim.last + 1n), style: "claim h" + claim.node.hue,
            about: claim.node.number + " " + claim.node.title + " declares " + rangeText(claim)
          });
        }
      }
    }
    if (claims.length) {
      this.add("claimed twice, as declared", Math.min(rows.length, MOST_CLAIM_ROWS) * HEIGHTS.claim, claims);
    }
  }

  /** Shows codes from one place to another, as far as the line goes. */
  show(from, to) {
    const whole = this.kind === "PART" ? this.home : { from: 0, to: this.lane.size };
    const size = Math.min(whole.to - whole.from, Math.max(to - from, Math.min(4, whole.to - whole.from)));
    const start = Math.min(Math.max(from, whole.from), whole.to - size);
    this.view = { from: start, to: start + size };
    this.draw();
  }

  get size() {
    return this.view.to - this.view.from;
  }

  isWhole() {
    return this.size >= this.lane.size;
  }

  draw() {
    const focused = this.picture.contains(document.activeElement) ? document.activeElement.dataset.spot : null;
    this.width = this.picture.clientWidth || 1000;
    this.spots = [];
    const parts = [];
    let y = 0;
    this.bands.forEach((band, row) => {
      y += row ? SPACE : 0;
      parts.push(svg("text", { class: "caption", x: 0, y: y + CAPTION - 6 }, sentence(band.caption)));
      parts.push(svg("rect", { class: "track", x: 0, y: y + CAPTION, width: "100%", height: band.height }));
      parts.push(...this.boxes(band, row, y + CAPTION));
      y += CAPTION + band.height;
    });
    if (this.kind === "CHANGE") {
      parts.unshift(...this.joins(y - CAPTION));
    }
    parts.push(...this.ticks(y + AXIS));
    if (this.marked !== null) {
      parts.push(...this.marker(y + AXIS));
    }
    this.picture.setAttribute("height", y + AXIS);
    this.picture.replaceChildren(...parts);
    this.keepCurrent(focused);
    this.figure.querySelector(".ends").textContent =
      rangeText({ first: this.keyAt(this.view.from), last: this.keyAt(this.view.to - 1e-6) }).replace("-", " to ");
    this.zoom?.update();
  }

  /** Where a place is in the picture, in percent, so that it fits paper too. */
  percent(place) {
    return (100 * (place - this.view.from)) / this.size;
  }

  /** The boxes of a band that are in view; where they are many, small ones next to each other as one. */
  boxes(band, row, top) {
    const seen = band.spans.filter(span => span.to > this.view.from && span.from < this.view.to);
    const pixel = this.size / this.width;
    const boxes = [];
    for (let i = 0; i < seen.length;) {
      let behind = i + 1;
      if (seen.length > MANY && seen[i].to - seen[i].from < pixel) {
        const end = seen[i].from + 2 * pixel;
        while (behind < seen.length && seen[behind].to < end) {
          behind++;
        }
      }
      boxes.push(behind === i + 1 ? this.box(seen[i], band, top) : this.many(seen.slice(i, behind), band, top));
      i = behind;
    }
    boxes.forEach((box, index) => {
      box.dataset.spot = row + ":" + index;
      box.setAttribute("tabindex", "-1");
    });
    this.spots[row] = boxes;
    return boxes;
  }

  box(span, band, top) {
    const style = span.style ?? styleOf(span.node) + ((span.to - span.from) / this.size < 3 / this.width ? " thin" : "");
    const about = span.about ?? span.node.number + " " + span.node.title + ", " + rangeText(span);
    const from = Math.max(this.view.from, span.from);
    const to = Math.min(this.view.to, span.to);
    const height = span.row === undefined ? band.height : HEIGHTS.claim - 2;
    const group = this.group(style, about, from, to, top + (span.row ?? 0) * HEIGHTS.claim, height);
    const room = (this.width * (to - from)) / this.size - (span.symbol ? 2 : 6);
    const texts = span.symbol ? [span.symbol] : span.node && span.row === undefined ? [span.node.title, span.node.number] : [];
    const text = texts.find(each => textWidth(each) <= room);
    if (text) {
      group.append(svg("text", { x: this.percent((from + to) / 2) + "%", y: top + band.height / 2 }, text));
    }
    group.classList.toggle("chosen", span.node !== undefined && span.node === this.chosen);
    group.span = span;
    return group;
  }

  many(spans, band, top) {
    const range = { first: spans[0].first, last: spans[spans.length - 1].last };
    const about = counted(spans.length, "range", "ranges") + " in " + rangeText(range) + ", zoom in to see them";
    const hues = new Set(spans.map(span => (span.node ? "many h" + span.node.hue : span.style)));
    const style = hues.size === 1 ? [...hues][0] : "many";
    const group = this.group(style, about, spans[0].from, spans[spans.length - 1].to, top, band.height);
    group.span = { ...range, from: spans[0].from, to: spans[spans.length - 1].to, isMany: true };
    return group;
  }

  group(style, about, from, to, y, height) {
    const x = this.percent(from);
    const width = Math.max(100 / this.width, this.percent(to) - x);
    return svg("g", { class: style, role: "button", "aria-label": about },
      svg("title", {}, about), svg("rect", { x: x + "%", y, width: width + "%", height }));
  }

  ticks(height) {
    const most = Math.max(2, Math.floor(this.width / 80));
    let step = 1;
    for (let i = 0; this.size / step > most; i++) {
      step = i % 3 === 1 ? (step * 5) / 2 : step * 2;
    }
    const ticks = [];
    const wide = BigInt(Math.round(step));
    for (let key = (this.keyAt(this.view.from) / wide) * wide; this.at(key) < this.view.to; key += wide) {
      const x = this.percent(this.at(key));
      if (x >= 0 && key >= this.lane.first && key <= this.lane.last) {
        const edge = (3000 / this.width);
        const style = x < edge ? "code start" : x > 100 - edge ? "code end" : "code";
        ticks.push(svg("line", { class: "tick", x1: x + "%", x2: x + "%", y1: height - 20, y2: height - 15 }));
        const isFree = this.marked === null || Math.abs(x - this.percent(this.at(this.marked))) > (100 * 60) / this.width;
        ticks.push(...(isFree ? [svg("text", { class: style, x: x + "%", y: height - 3 }, codeOf(key))] : []));
      }
    }
    return ticks;
  }

  marker(height) {
    const x = this.percent(this.at(this.marked) + 0.5);
    if (x < 0 || x > 100) {
      return [];
    }
    const code = codeOf(this.marked);
    const room = textWidth(code) + 12;
    const left = Math.min(Math.max(0, (x * this.width) / 100 - room / 2), this.width - room);
    return [svg("g", { class: "marker", "aria-hidden": "true" },
      svg("line", { x1: x + "%", x2: x + "%", y1: CAPTION - 4, y2: height - 16 }),
      svg("rect", { x: left, y: height - 17, width: room, height: 17, rx: 3 }),
      svg("text", { x: left + room / 2, y: height - 8 }, code))];
  }

  /** One box can be reached by the tab key, and arrows go on from there. */
  keepCurrent(focused) {
    const all = this.spots.flat();
    const spot = all.find(box => box.dataset.spot === (focused ?? this.current)) ?? all[0];
    if (spot) {
      spot.setAttribute("tabindex", "0");
      this.current = spot.dataset.spot;
      if (focused) {
        spot.focus({ preventScroll: true });
      }
    }
  }

  go(row, index) {
    const box = this.spots[row]?.[index];
    if (box) {
      this.current = box.dataset.spot;
      this.spots.flat().forEach(each => each.setAttribute("tabindex", each === box ? "0" : "-1"));
      box.focus({ preventScroll: true });
    }
  }

  onKey(event) {
    const box = event.target.closest("[data-spot]");
    if (!box || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const [row, index] = box.dataset.spot.split(":").map(Number);
    const action = {
      ArrowRight: () => this.step(row, index, 1),
      ArrowLeft: () => this.step(row, index, -1),
      ArrowDown: () => this.go(row + 1, this.nearest(row + 1, box.span)),
      ArrowUp: () => this.go(row - 1, this.nearest(row - 1, box.span)),
      Home: () => this.go(row, 0),
      End: () => this.go(row, this.spots[row].length - 1),
      Enter: () => this.pick(box),
      " ": () => this.pick(box)
    }[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  }

  /** To the next box, which may lie outside what is in view. */
  step(row, index, by) {
    const here = this.spots[row][index].span;
    if (!this.spots[row][index + by]) {
      const spans = this.bands[row].spans;
      const next = by > 0 ? spans.find(span => span.from >= here.to) : spans.findLast(span => span.to <= here.from);
      if (!next || this.kind === "PART") {
        return;
      }
      const middle = (next.from + next.to) / 2;
      this.show(middle - this.size / 2, middle + this.size / 2);
      this.go(row, this.nearest(row, next));
      return;
    }
    this.go(row, index + by);
  }

  nearest(row, span) {
    const middle = (Math.max(this.view.from, span.from) + Math.min(this.view.to, span.to)) / 2;
    let best = 0;
    (this.spots[row] ?? []).forEach((box, i) => {
      const distance = each => Math.max(each.span.from - middle, middle - each.span.to, 0);
      best = distance(box) < distance(this.spots[row][best]) ? i : best;
    });
    return best;
  }

  onClick(event) {
    const box = event.target.closest("[data-spot]");
    if (box && !this.wasDragged) {
      const [row, index] = box.dataset.spot.split(":").map(Number);
      this.go(row, index);
      this.pick(box);
    }
  }

  pick(box) {
    const span = box.span;
    if (span.isMany && this.kind !== "PART") {
      this.show(span.from, span.to);
    } else {
      this.choose(span, this);
    }
  }
}

function styleOf(node) {
  return (node.level === 0 ? "top" : node.index % 2 ? "below odd" : "below") + " h" + node.hue;
}

/** What each level of the earlier edition had. */
function earlierLevels() {
  const count = earlier.reduce((most, node) => Math.max(most, node.level + 1), 0);
  return Array.from({ length: count }, (_, level) => joined(
    earlierPieces.filter(piece => piece.node.level === level), piece => piece.node));
}
