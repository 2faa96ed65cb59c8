// Codes and their keys, as the data's format has them. Keys are whole numbers past what a Number holds.

const data = JSON.parse(document.getElementById("data").textContent);

/** A number that is written to the base 36. */
function fromBase36(text) {
  let value = 0n;
  for (let i = 0; i < text.length; i += 10) {
    const part = text.slice(i, i + 10);
    value = value * 36n ** BigInt(part.length) + BigInt(parseInt(part, 36));
  }
  return value;
}

const LAST_INTEGER = 2n ** 63n - 1n;

class Shape {
  constructor({ base, body, prefix, places }) {
    this.base = fromBase36(base);
    this.places = places;
    this.body = body;
    this.isPrefix = prefix;
    // What names a family counts most, and behind it the places from the first on.
    this.order = places.map((_, i) => (body + i) % places.length);
    this.size = places.reduce((product, place) => product * BigInt(place.length), 1n);
  }

  /** The key of a code, or null for a text that does not look like this. */
  key(text) {
    const width = this.places.length;
    if (this.isPrefix ? text.length < width || !/^[0-9A-Z]*$/.test(text.slice(width)) : text.length !== width) {
      return null;
    }
    let number = 0n;
    for (const place of this.order) {
      const index = this.places[place].indexOf(text[place]);
      if (index < 0) {
        return null;
      }
      number = number * BigInt(this.places[place].length) + BigInt(index);
    }
    return this.base + number;
  }

  code(key) {
    let number = key - this.base;
    const code = [];
    for (const place of [...this.order].reverse()) {
      const count = BigInt(this.places[place].length);
      code[place] = this.places[place][Number(number % count)];
      number /= count;
    }
    return code.join("");
  }
}

const shapes = (data.shapes ?? []).map(shape => new Shape(shape)).sort((a, b) => (a.base < b.base ? -1 : 1));

/** The key of a code exactly as it is written, or null for what is no code. */
function keyOf(text) {
  const bare = [...text].filter(c => !data.ignored.includes(c)).join("");
  if (data.shapes) {
    for (const shape of shapes) {
      const key = shape.key(bare);
      if (key !== null) {
        return key;
      }
    }
    return null;
  }
  if (!/^(0|[1-9][0-9]{0,18})$/.test(bare)) {
    return null;
  }
  const key = BigInt(bare);
  return key <= LAST_INTEGER ? key : null;
}

function shapeOf(key) {
  let found = shapes[0];
  for (const shape of shapes) {
    found = shape.base <= key ? shape : found;
  }
  return found;
}

/** The code that has a key. */
function codeOf(key) {
  return data.shapes ? shapeOf(key).code(key) : String(key);
}

/** What codes of one line have in common: their shape, and their family. */
function familyOf(key) {
  return data.shapes ? shapes.indexOf(shapeOf(key)) + codeOf(key).slice(shapeOf(key).body) : "";
}

/** Codes as the data writes them: 71045-71555, or 76800. */
function rangeText({ first, last }) {
  return first === last ? codeOf(first) : codeOf(first) + "-" + codeOf(last);
}

function rangesText(ranges, most = Infinity) {
  const shown = ranges.length <= most ? ranges : ranges.slice(0, most - 1);
  const left = ranges.length - shown.length;
  return shown.map(rangeText).join(", ") + (left ? " and " + counted(left, "more range", "more ranges") : "");
}

function counted(number, one, many) {
  return number.toLocaleString("en-US") + " " + (number == 1 ? one : many);
}

/** A day as the data writes it, and back: days are counted from 1970-01-01. */
const DAY = 86400000;
const dayText = day => new Date(day * DAY).toISOString().slice(0, 10);
const dayNumber = text => (/^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) / DAY : NaN);

function daysText([first, last]) {
  if (first !== null && first === last) {
    return "on " + dayText(first);
  }
  return [first === null ? "" : "from " + dayText(first), last === null ? "" : "through " + dayText(last)]
    .filter(Boolean).join(" ");
}
