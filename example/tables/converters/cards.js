// Networks from npm's credit-card-type: npm pack credit-card-type && tar xzf *.tgz && node cards.js package > card.csv
const path = require("path");
const types = require(path.resolve(process.argv[2], "dist/lib/card-types.js"));
console.log("key,title,codes");
for (const { type, niceType, patterns } of Object.values(types)) {
  const ranges = patterns
    .map((pattern) => [].concat(pattern).map(String))
    .map(([first, last = first]) => [first.padEnd(8, "0"), last.padEnd(8, "9")])
    .sort();
  const joined = []; // a network may list a part of its own range once more
  for (const [first, last] of ranges) {
    const before = joined[joined.length - 1];
    if (before && first <= before[1]) {
      before[1] = last > before[1] ? last : before[1];
    } else {
      joined.push([first, last]);
    }
  }
  for (const range of joined) {
    console.log([type, niceType, range.join("-")].join());
  }
}
