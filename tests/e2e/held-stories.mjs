// Puts many stories on a device, as the app keeps them, for whatever has to bear them.
//
// It is deliberately by way of the browser's database: fetching ten thousand would take a test minutes.

const WORDS = ["rope", "harbour", "strike", "tenant", "bread", "signal", "lantern", "tide", "choir", "gate"];

/**
 * Keeps `nStories` beside what is there, each of `nParagraphs` short ones; «story 77» is in the title of one of them.
 * @param {import("playwright-core").Page} page
 */
export function holdStories(page, nStories, nParagraphs = 12) {
  return page.evaluate(async ({ nStories, nParagraphs, words }) => {
    const opening = indexedDB.open("broadside:/");
    const database = await new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result); });
    const transaction = database.transaction("articles", "readwrite");
    const table = transaction.objectStore("articles");
    for (let number = 0; number < nStories; number++) {
      const key = `story-${number}`;
      const sentence = (at) => `The ${words[(number + at) % 10]} of day ${at} was ${words[(number * 3 + at) % 10]}.`;
      const paragraphs = Array.from({ length: nParagraphs }, (_, at) => ["p", 0, sentence(at)]);
      const preview = {
        id: `feed/${number}`, key, source: "feed", title: `Story ${number} of the tide`, published: 1_700_000_000 + number,
        topics: [["tide", "Tide"]],
      };
      table.put(JSON.stringify({ v: 1, is: { preview, body: paragraphs } }), key);
    }
    await new Promise((resolve) => { transaction.oncomplete = resolve; });
    database.close();
  }, { nStories, nParagraphs, words: WORDS });
}
