// What is said of a code.

const quoted = text => "\u201c" + (text.length > 60 ? text.slice(0, 60) + "\u2026" : text) + "\u201d";

/** A code without what people write around it, or null. */
function meant(text) {
  const tidy = text.trim().toUpperCase();
  return tidy !== text && keyOf(tidy) !== null ? tidy : null;
}

/** Where a code lies: the path of categories, and words. */
function answerTo(text) {
  const key = keyOf(text);
  if (key === null) {
    const other = meant(text);
    const isLike = "codes look like " + data.looks.replace(/,/g, ", ");
    return other
      ? { kind: "no code", path: [], words: quoted(text) + " is no code as it is written. " + answerTo(other).words, key: keyOf(other) }
      : { kind: "no code", path: [], words: quoted(text) + " is no code: " + isLike + ".", key };
  }
  const spans = data.levels.map((_, level) => today.find(level, key)).filter(Boolean);
  const path = spans.map(span => span.node);
  const on = isDated ? " on " + dayText(today.day) : "";
  const words = path.length ? inside(text, spans, key, on) : outside(text, key, on);
  return { kind: path.length ? "in" : "none", path, words: words + overTime(key), key };
}

function inside(text, spans, key, on) {
  const lowest = spans[spans.length - 1];
  const path = spans.map(span => span.node.title).join(" \u203a ");
  let words = text + " is in " + path + " (" + rangeText(lowest) + ")" + on;
  const next = spans.length;
  if (next < data.levels.length && lowest.node.children.length) {
    words += ", and in no " + data.levels[next];
    const [before, after] = today.neighbors(next, key);
    const near = [
      before && before.node.parent === lowest.node ? before.node.title + " ends at " + codeOf(before.last) : "",
      after && after.node.parent === lowest.node ? after.node.title + " begins at " + codeOf(after.first) : ""
    ].filter(Boolean);
    return words + (near.length ? ": " + near.join(", ") : "") + "." + claimsOn(key);
  }
  return words + "." + claimsOn(key);
}

function outside(text, key, on) {
  const [before, after] = today.neighbors(0, key);
  const start = text + " is in none" + on;
  if (before && after) {
    return start + ". It lies in the gap " + rangeText({ first: before.last + 1n, last: after.first - 1n })
      + " between " + before.node.title + ", which ends at " + codeOf(before.last)
      + ", and " + after.node.title + ", which begins at " + codeOf(after.first) + ".";
  }
  const nearest = nearestLane(key);
  return start + (nearest ? ". " + nearest : ". No category has codes of its kind.");
}

/** Of a code before the first of its line, or behind the last. */
function nearestLane(key) {
  const lane = lanes.find(each => familyOf(each.first) === familyOf(key));
  if (!lane) {
    return "";
  }
  const spans = today.levels[0].filter(span => span.lane === lane.index);
  if (!spans.length) {
    return "";
  }
  const first = spans[0];
  const last = spans[spans.length - 1];
  return key < first.first
    ? "The first code of its line is " + codeOf(first.first) + ", in " + first.node.title + "."
    : "The last code of its line is " + codeOf(last.last) + ", in " + last.node.title + ".";
}

function claimsOn(key) {
  const found = today.day === (data.effective ?? 0) ? shared.find(each => each.first <= key && key <= each.last) : null;
  return found
    ? " Declared by " + found.claims.map(claim => claim.node.title + " (" + rangeText(claim) + ")").join(" and ") + "."
    : "";
}

/** What a code was and will be, where that changes. */
function overTime(key) {
  const dated = pieces.filter(piece => piece.days && piece.first <= key && key <= piece.last);
  const lowest = dated.filter(piece => !dated.some(other => other.node.parent === piece.node
    && other.days[0] === piece.days[0] && other.days[1] === piece.days[1]));
  lowest.sort((one, other) => (one.days[0] ?? -Infinity) - (other.days[0] ?? -Infinity));
  return lowest.length
    ? " Over time: " + lowest.map(piece => piece.node.title + " " + daysText(piece.days)).join(", ") + "."
    : "";
}

/** The categories whose title, id, key or number has some words in it. */
function named(text) {
  const wanted = text.trim().toLowerCase();
  const has = node => [node.title, node.id, node.key, node.number].some(each => each.toLowerCase().includes(wanted));
  return wanted ? nodes.filter(has) : [];
}
