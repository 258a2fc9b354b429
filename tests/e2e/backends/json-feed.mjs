// A JSON Feed 1.1 of as many stories as asked for, in pages that name the next one, with words that a test
// can look for.
//
// It is deliberately not the demo's feed, which is the newsroom's to change.

import { json } from "../server.mjs";

const PER_PAGE = 20;

/** Mounted at `feed/` or another folder; its first page is `1.json` there. */
export class JsonFeed {
  #items;
  #folder;

  constructor(host, nStories, folder = "feed/") {
    this.#items = Array.from({ length: nStories }, (_, index) => story(nStories - index));
    this.#folder = folder;
    host.mount(folder, ({ path }) => this.#page(host, Number.parseInt(path, 10)));
  }

  /** What goes into broadside.json in the place of the demo's source. */
  static SOURCE = { id: "feed", title: "The Slipway", type: "jsonfeed", url: "feed/1.json" };

  /** A story newer than all others. */
  publish(title) {
    const number = this.#items.length + 1;
    this.#items.unshift({ ...story(number), title });
  }

  /** The newest story, to be changed in place. */
  get newest() {
    return this.#items[0];
  }

  #page(host, number) {
    const items = this.#items.slice((number - 1) * PER_PAGE, number * PER_PAGE);
    const isLast = number * PER_PAGE >= this.#items.length;
    return json(200, {
      version: "https://jsonfeed.org/version/1.1",
      title: "The Slipway",
      ...(isLast ? {} : { next_url: `${host.url}${this.#folder}${number + 1}.json` }),
      items,
    }, { "cache-control": "no-cache" });
  }
}

function story(number) {
  return {
    id: `https://slipway.example/${number}`,
    url: `https://slipway.example/${number}`,
    title: `Launch number ${number}`,
    summary: `The hull that went in on day ${number}, and who pushed.`,
    content_html: `<p>Hull number ${number} went in at high water.</p>`,
    date_published: new Date(Date.UTC(2026, 10, 1) + number * 3_600_000).toISOString(),
    authors: [{ name: "Marisol Quay" }],
    tags: [number % 2 === 0 ? "Labour" : "Housing"],
  };
}
