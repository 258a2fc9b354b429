// Stories for measuring: as many as are wanted, the same ones each time, with words that compress as prose does.
//
// They are deliberately no demonstration: nobody reads them, and the demo's own are in xtask/demo/.

/** In the order in which every reader offers them. */
export const TOPICS = [
  "Harbour", "Housing", "Labour", "Schools", "Health", "Climate", "Courts", "Culture", "Transport", "Energy", "Sport", "Letters",
];

const WHO = [
  "The dockers", "Three tenants", "The night nurses", "A retired pilot", "The school cooks", "Two ferry crews", "The harbour board",
  "A weavers’ guild", "The bus drivers", "Forty growers", "The river watch", "A choir of welders", "The housing office",
  "Every second baker", "The lighthouse keepers", "A committee of pensioners",
];
const WHAT = [
  "reopened", "counted", "refused to close", "bought back", "mapped", "repaired", "took to court", "celebrated", "argued over",
  "measured again", "moved", "rebuilt by hand", "kept warm", "shared out", "painted", "voted down",
];
const WHICH = [
  "the old ropewalk", "nine hundred lockers", "the eastern breakwater", "a leaking reservoir", "the last tram depot", "the seed store",
  "an empty cinema", "the winter timetable", "a hundred and twelve flats", "the fish market’s scales", "the footbridge at the weir",
  "a library nobody had entered for years", "the minutes of the spring meeting", "the allotments behind the station",
];
const WHEN = [
  "before the tide turned", "after eleven weeks", "on the coldest day of the year", "without asking anybody", "for the second time",
  "while the council was on holiday", "with a borrowed crane", "to everyone’s surprise", "by a single vote", "at half the price",
];
const AUTHORS = [
  "Ada Quill", "Brannoch Tor", "Celeste Marl", "Dov Harrow", "Edda Finch", "Fenn Oakes", "Gusta Reed", "Hale Morrow",
];
const OLDEST_S = 1_700_000_000;
const APART_S = 613;

/** Mulberry32: small, quick, and the same everywhere. */
function randomness(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6D2B79F5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The story of this number, from 1, as an item of a JSON Feed (jsonfeed.org, version 1.1).
 * @param {number} number
 */
export function item(number) {
  const random = randomness(number);
  const one = (list) => list[Math.floor(random() * list.length)];
  const sentence = () => `${one(WHO)} ${one(WHAT)} ${one(WHICH)} ${one(WHEN)}.`;
  const title = `${one(WHO)} ${one(WHAT)} ${one(WHICH)}, ${number}`;
  const paragraphs = Array.from({ length: 4 }, () => `<p>${sentence()} ${sentence()} ${sentence()}</p>`);
  return {
    id: `story-${number}`,
    url: `https://news.example/story-${number}/`,
    title,
    summary: `${sentence()} ${sentence()}`,
    content_html: paragraphs.join(""),
    date_published: new Date((OLDEST_S + number * APART_S) * 1000).toISOString(),
    authors: [{ name: one(AUTHORS) }],
    tags: [one(TOPICS)],
  };
}

/**
 * The items of a feed of `n` stories, newest first, one after another, so that many need no memory.
 * @param {number} n
 */
export function* items(n) {
  for (let number = n; number > 0; number -= 1) yield item(number);
}

/** The text of a feed of `n` stories, piece by piece. */
export function* feedText(n) {
  yield '{"version":"https://jsonfeed.org/version/1.1","title":"The Measured Post","items":[';
  let separator = "";
  for (const it of items(n)) {
    yield separator + JSON.stringify(it);
    separator = ",\n";
  }
  yield "]}\n";
}
