// The categories, and which of them has a code on which day: what the classifier answers.

/** Ranges of the data: the distance from the first code before, how many follow it, and the days if not all. */
function* decoded(text) {
  let before = 0n;
  for (const part of text ? text.split(",") : []) {
    const [codes, period] = part.split("@");
    const [distance, more] = codes.split(".");
    const first = before + fromBase36(distance);
    before = first;
    yield { first, last: first + (more ? fromBase36(more) : 0n), days: period ? data.periods[period] : null };
  }
}

const lanes = data.lanes.map((text, index) => {
  const [first, last] = text.split(" ").map(fromBase36);
  return { index, first, last, size: Number(last - first) + 1 };
});

/** Each part of a range that lies on one line. */
function* onLanes(range) {
  for (const lane of lanes) {
    if (range.first <= lane.last && lane.first <= range.last) {
      yield {
        first: range.first < lane.first ? lane.first : range.first,
        last: range.last > lane.last ? lane.last : range.last,
        lane: lane.index,
        days: range.days
      };
    }
  }
}

const HUES = 8;
const nodes = [];
const topNodes = [];
for (const [index, [title, id, parent, ranges, key, description, ...values]] of data.nodes.entries()) {
  const above = parent < 0 ? null : nodes[parent];
  const siblings = above ? above.children : topNodes;
  const node = {
    index, title, id, key: key ?? "", description: description ?? "", values, parent: above, children: [],
    level: above ? above.level + 1 : 0,
    number: (above ? above.number + "." : "") + (siblings.length + 1),
    hue: above ? above.hue : siblings.length % HUES,
    ranges
  };
  siblings.push(node);
  nodes.push(node);
}

function above(node, level) {
  let found = node;
  while (found.level > level) {
    found = found.parent;
  }
  return found;
}

function pathOf(node) {
  return node ? [...pathOf(node.parent), node] : [];
}

const ascending = (one, other) => (one.first < other.first ? -1 : one.first > other.first ? 1 : 0);

/** Every range, on the lines; each in the lowest category that has it, or with dates in each category that has it. */
function piecesOf(all) {
  const pieces = [];
  for (const node of all) {
    for (const range of decoded(node.ranges)) {
      for (const part of onLanes(range)) {
        pieces.push({ ...part, node });
      }
    }
  }
  return pieces.sort(ascending);
}

const pieces = piecesOf(nodes);
const isDated = data.effective !== undefined;

/** The spans of a level, ascending; those of one category that touch are one. */
function joined(parts, nodeOf) {
  const spans = [];
  for (const part of parts) {
    const node = nodeOf(part);
    const end = spans[spans.length - 1];
    if (end && end.node === node && end.lane === part.lane && end.last + 1n === part.first) {
      end.last = part.last;
    } else {
      spans.push({ first: part.first, last: part.last, lane: part.lane, node });
    }
  }
  return spans;
}

function holds(days, day) {
  return days === null || ((days[0] === null || days[0] <= day) && (days[1] === null || day <= days[1]));
}

/** What each level has on a day. */
class Day {
  constructor(day) {
    this.day = day;
    this.levels = data.levels.map((_, level) => isDated
      ? joined(pieces.filter(piece => piece.node.level === level && holds(piece.days, day)), piece => piece.node)
      : joined(pieces.filter(piece => piece.node.level >= level), piece => above(piece.node, level)));
    this.byNode = new Map();
    for (const spans of this.levels) {
      for (const span of spans) {
        this.byNode.has(span.node) ? this.byNode.get(span.node).push(span) : this.byNode.set(span.node, [span]);
      }
    }
  }

  rangesOf(node) {
    return this.byNode.get(node) ?? [];
  }

  /** The index of the last span of a level that begins at a key or before it, or -1. */
  before(level, key) {
    const spans = this.levels[level];
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      spans[middle].first <= key ? (low = middle + 1) : (high = middle);
    }
    return low - 1;
  }

  /** The span of a level that has a key, or null. */
  find(level, key) {
    const span = this.levels[level][this.before(level, key)];
    return span && key <= span.last ? span : null;
  }

  /** What lies on either side of a key that a level does not have. */
  neighbors(level, key) {
    const index = this.before(level, key);
    const lane = lanes.find(each => each.first <= key && key <= each.last);
    const ofLane = span => (span && lane && span.lane === lane.index ? span : null);
    return [ofLane(this.levels[level][index]), ofLane(this.levels[level][index + 1])];
  }
}

let today = new Day(isDated ? data.effective : 0);

/** The gaps on a line: between spans of the highest level. */
function gapsOf(spans) {
  const gaps = [];
  for (let i = 1; i < spans.length; i++) {
    if (spans[i - 1].last + 1n < spans[i].first) {
      gaps.push({ first: spans[i - 1].last + 1n, last: spans[i].first - 1n });
    }
  }
  return gaps;
}

/** What several categories declare, as it is declared; of the effective day. */
const shared = data.shared.map(([codes, owner, ...claims]) => {
  const one = text => decoded(text).next().value;
  const claimed = [];
  for (let i = 0; i < claims.length; i += 2) {
    claimed.push({ node: nodes[claims[i]], ...one(claims[i + 1]) });
  }
  return { ...one(codes), owner: owner < 0 ? null : nodes[owner], claims: claimed };
});

/** The edition before, on the lines of this one. */
const earlier = [];
for (const [title, parent, number, hue, ranges] of data.earlier ?? []) {
  const over = parent < 0 ? null : earlier[parent];
  earlier.push({ title, parent: over, number, hue, ranges, level: over ? over.level + 1 : 0, index: earlier.length });
}
const earlierPieces = piecesOf(earlier);
const moves = (data.moves ?? []).map(([codes, verb]) => ({ ...decoded(codes).next().value, verb }));
