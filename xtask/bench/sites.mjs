// The sites that are compared, and where on each a reader finds the first story, a topic, and the way back to all.
//
// They are deliberately as their authors would ship them, and the quickest references also with their first page printed.

import path from "node:path";
import { TOPICS, item } from "./articles.mjs";

/** A topic that no first story has, so that choosing it changes what stands first. */
const topicsOfFirst = [30, 100].flatMap((nStories) => item(nStories).tags);
const topic = TOPICS.find((it) => !topicsOfFirst.includes(it));

const STORY = "article h2";

/** @param {(nStories: number) => string} folderOf where the edition with so many stories was printed */
export function broadside(folderOf) {
  return {
    name: "Broadside",
    folder: folderOf(30),
    folderOf100: folderOf(100),
    pathOf100: "",
    story: STORY,
    choice: `.topic-filter li a[href*="${topic.toLowerCase()}"]`,
    everything: ".topic-filter-clear:not([hidden])",
    search: "main [type=search]",
    // A page of its own, which finds what the visit before has brought onto the device.
    searchPath: "search/",
    hasPlainFilter: true,
    prepare: (page) => page.evaluate(() => {
      document.querySelector("details.topic-filter").open = true;
    }),
  };
}

/** @param {string} references the folder that references/build.mjs wrote */
export function references(references) {
  const names = {
    plain: "plain JavaScript",
    "plain-printed": "plain, printed",
    solid: "Solid",
    "solid-printed": "Solid, printed",
    preact: "Preact",
    svelte: "Svelte",
    vue: "Vue",
    react: "React",
  };
  return Object.entries(names).map(([folder, name]) => ({
    name,
    folder: path.join(references, folder),
    folderOf100: path.join(references, folder),
    pathOf100: "?stories=100",
    story: STORY,
    choice: `button[data-topic="${topic}"]`,
    everything: 'button[data-topic=""]',
    search: "[type=search]",
    hasPlainFilter: false,
  }));
}
