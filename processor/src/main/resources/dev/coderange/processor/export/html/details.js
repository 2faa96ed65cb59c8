// What is said of a category that was chosen.

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Says of a category what the data says, and what it has on the day. */
function describe(node, into, choose) {
  const ranges = today.rangesOf(node);
  const codes = ranges.reduce((sum, range) => sum + range.last - range.first + 1n, 0n);
  const facts = [];
  const add = (name, ...values) => {
    if (values.some(value => value !== "")) {
      facts.push(element("dt", {}, name), element("dd", {}, ...values));
    }
  };
  add("Level", data.levels[node.level]);
  add("Id", element("code", {}, node.id));
  add("Key", node.key);
  if (node.parent) {
    add("Part of", ...pathOf(node.parent).flatMap((each, i) => [i ? " \u203a " : "", link(each, choose)]));
  }
  add(isDated ? "Codes on " + dayText(today.day) : "Codes", ranges.length
    ? rangesText(ranges, 40) + " (" + counted(codes, "code", "codes") + ")"
    : "none");
  claimsOf(node).forEach(text => add("Declared", text));
  add("Over time", overDays(node));
  node.values.forEach((value, i) => add(data.attributes[i], value));
  if (node.children.length) {
    const shown = node.children.slice(0, 30);
    const left = node.children.length - shown.length;
    add("Parts", ...shown.flatMap((each, i) => [i ? " " : "", link(each, choose)]), left ? ` and ${left} more` : "");
  }
  const title = element("h3", {}, element("span", { className: "number" }, node.number), " " + node.title);
  into.className = "h" + node.hue;
  into.replaceChildren(title, ...(node.description ? [element("p", {}, node.description)] : []),
    element("dl", {}, ...facts));
  into.hidden = false;
}

function link(node, choose) {
  return element("button", { type: "button", onclick: () => choose(node) }, node.number + " " + node.title);
}

/** What a category declares and shares with others, and what became of that. */
function claimsOf(node) {
  if (isDated && today.day !== data.effective) {
    return [];
  }
  const byClaim = new Map();
  for (const each of shared) {
    for (const claim of each.claims.filter(claim => claim.node === node)) {
      const whose = each.owner === node ? "is its own" : "belongs to " + (each.owner ? each.owner.title : "none");
      const text = rangeText(claim);
      byClaim.set(text, [...(byClaim.get(text) ?? []), rangeText(each) + " " + whose]);
    }
  }
  return [...byClaim].map(([claim, parts]) => claim + ", of which " + parts.join(" and "));
}

function overDays(node) {
  const dated = pieces.filter(piece => piece.node === node && piece.days);
  const shown = dated.slice(0, 12).map(piece => rangeText(piece) + " " + daysText(piece.days));
  return shown.join(", ") + (dated.length > shown.length ? ` and ${dated.length - shown.length} more` : "");
}
