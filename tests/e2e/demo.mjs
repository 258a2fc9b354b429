// What the demo newsroom that was built holds, read from the built folder, so that specs name no story that
// an editor may rewrite.
//
// It is deliberately only what specs ask for.

import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { DIST } from "./browser.mjs";

const read = (name) => JSON.parse(readFileSync(path.join(DIST, name), "utf8"));

/** The demo's broadside.json. */
export const config = read("broadside.json");

/** Its stories, as the feed has them. */
export const stories = read("demo/feed.json").items;

export const topic = config.topics[0];

/** A campaign that is shown everywhere, in two places. */
export const campaign = config.campaigns.find((it) => !it.topics && it.after_stories.length === 2);

/** The folders of printed articles, as addresses below the root. */
export const printedArticles = readdirSync(path.join(DIST, "articles")).map((key) => `articles/${key}/`);
