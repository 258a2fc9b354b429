// From what was measured to a table: medians, and the ratios that Broadside is held to.
//
// It is deliberately pure, so that a table can be made again from a file of measurements.

function median(values) {
  const sorted = values.filter((it) => typeof it === "number").sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const FIGURES = {
  "first story": (it) => it.cold.firstStoryMs,
  "filter works": (it) => it.live.filterMs,
  "press at the first story to filtered": (it) => it.live.fromFirstPressMs,
  "the same with no code": (it) => it.plainMs,
  "filter click to painted": (it) => median(it.clicks),
  "key to results": (it) => median(it.keys),
  warm: (it) => it.warm.firstStoryMs,
  offline: (it) => it.offline.firstStoryMs,
  shift: (it) => Math.max(it.cold.shift, it.warm.shift, it.offline.shift),
  "kB to the first story": (it) => it.cold.nBytesToFirstStory / 1000,
  "kB in all": (it) => it.cold.nBytes / 1000,
};

const RATIOS = [
  ["first story, cold", "first story", "plain JavaScript", 0.5],
  ["first story, cold", "first story", "Solid, printed", 1],
  ["filter works, from navigation", "filter works", "Solid, printed", 1.1],
  ["press at the first story to filtered", "press at the first story to filtered", "Solid, printed", 0.6],
  ["the same with no code at all", "the same with no code", "Solid, printed", 0.6, "press at the first story to filtered"],
  ["filter click to painted, 100 stories", "filter click to painted", "the best", 1],
  ["key to results, 100 stories", "key to results", "the best", 1],
  ["warm", "warm", "plain JavaScript", 0.7],
  ["offline, the server gone", "offline", "plain JavaScript", 0.7],
];

function written(figure, value) {
  if (value === null) return "–";
  return figure === "shift" ? value.toFixed(3) : value < 100 && figure.startsWith("kB") ? value.toFixed(1) : String(Math.round(value));
}

/** @param {Map<string, object[]>} rounds by the name of the site */
export function table(rounds) {
  const names = [...rounds.keys()];
  const medians = new Map(names.map((name) => [
    name,
    Object.fromEntries(Object.entries(FIGURES).map(([figure, of]) => [figure, median(rounds.get(name).map(of))])),
  ]));
  const row = (cells) => `| ${cells.join(" | ")} |\n`;
  const head = (cells) => row(cells) + row(cells.map(() => "---"));
  const figures = Object.keys(FIGURES)
    .map((figure) => row([figure, ...names.map((name) => written(figure, medians.get(name)[figure]))]));
  const [own, ...others] = names;
  const ratios = RATIOS.map(([what, figure, other, bar, figureOfOther = figure]) => {
    const values = other === "the best" ? others.map((name) => medians.get(name)[figureOfOther]) : [medians.get(other)[figureOfOther]];
    const theirs = Math.min(...values.filter((it) => it !== null));
    const ours = medians.get(own)[figure];
    const ratio = ours === null ? null : ours / theirs;
    const verdict = ratio === null ? "not measured" : ratio <= bar ? "yes" : "no";
    return row([what, other, ratio === null ? "–" : ratio.toFixed(2), `≤ ${bar}`, verdict]);
  });
  const nRuns = rounds.get(own).length;
  return `Milliseconds unless said otherwise; medians of ${nRuns} ${nRuns === 1 ? "run" : "runs"}.\n\n`
    + head(["", ...names]) + figures.join("")
    + `\n${head(["Broadside to", "reference", "ratio", "bar", "kept"])}${ratios.join("")}`;
}
