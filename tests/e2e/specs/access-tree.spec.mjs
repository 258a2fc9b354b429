// What a screen reader finds on the reference page, from top to bottom, held to a written expectation: landmarks,
// headings, names, states and their order. `UPDATE_ACCESS_TREE=1` writes it anew; read the difference before keeping it.
//
// It is deliberately one page and no rule; rules are axe's, in access.spec.mjs.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { openNewsroom, until } from "../browser.mjs";
import { topic } from "../demo.mjs";
import { TopicPage } from "../pages/topic-page.mjs";

const EXPECTED = new URL("../access-tree/topic-page.yml", import.meta.url);
/** After these a list only repeats itself. */
const N_STORIES = 3;

/** The tree without the stories after the first. */
function shortened(tree) {
  let nStories = 0;
  let isLeftOut = false;
  let indent = 0;
  return tree.split("\n").filter((line) => {
    const depth = line.search(/\S/);
    if (isLeftOut && depth > indent) return false;
    isLeftOut = false;
    if (/^\s*- article\b/.test(line)) {
      nStories += 1;
      isLeftOut = nStories > N_STORIES;
      indent = depth;
    }
    return !isLeftOut;
  }).join("\n");
}

test(`a screen reader finds on topics/${topic.slug}/ what was agreed on`, async (t) => {
  const { page, host } = await openNewsroom(t, {
    path: `topics/${topic.slug}/`,
    context: { timezoneId: "UTC", locale: "en-GB" },
  });
  await new TopicPage(page).ready();
  await until(() => host.isIdle);
  await page.getByRole("progressbar").first().waitFor();
  const tree = `${shortened(await page.locator("body").ariaSnapshot())}\n`;
  if (process.env.UPDATE_ACCESS_TREE) await writeFile(EXPECTED, tree);
  assert.equal(tree, await readFile(EXPECTED, "utf8"));
});
