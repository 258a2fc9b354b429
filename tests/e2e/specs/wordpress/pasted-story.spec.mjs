// A story's address on a line of its own in a post of a real WordPress, which finds out by itself how it is embedded
// (oEmbed), and what a reader of that post sees.
//
// It is deliberately not about what else embeds: embed.spec has the element. Run by `cargo xtask test wordpress`.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { openNewsroom, until } from "../../browser.mjs";
import { printedEdition } from "../../pressed.mjs";

const WORDPRESS = process.env.BROADSIDE_WORDPRESS;
const CONFIG = new URL("../../../../public/broadside.json", import.meta.url);

/**
 * The partner's post, into which the first story of the newsroom's front page was pasted. The newsroom is the demo, as the
 * press prints it for the very address that it is then served from.
 */
async function openPost(t, context) {
  const { page, host, complaints } = await openNewsroom(t, {
    context,
    path: "embed/README.txt",
    prepare: async (it) => it.deploy(await printedEdition(JSON.parse(await readFile(CONFIG, "utf8")), {}, it.url)),
  });
  // The package leaves out most of WordPress' style sheets and scripts, and the newsroom has no icon for a text.
  complaints.allow(new RegExp(`404 .*(${WORDPRESS}|favicon)`));
  const front = await (await fetch(host.url)).text();
  const story = `${host.url}articles/${/href="articles\/([^/"]+)\/"/.exec(front)[1]}/`;
  // Whichever it is: the site that pastes puts the address in the place of a post's own text.
  const [{ id }] = await (await fetch(`${WORDPRESS}open/wp-json/wp/v2/posts?per_page=1`)).json();
  const post = new URL("pasting/", WORDPRESS);
  post.search = new URLSearchParams({ p: id, story });
  await page.goto(post.href);
  return { page, story, frame: page.locator("iframe") };
}

test("a pasted address becomes the story's card, as high as it is, whose link leads to the story", async (t) => {
  const { page, story, frame } = await openPost(t);
  const card = page.frameLocator("iframe").getByRole("article");
  await card.getByRole("heading").waitFor();
  const title = await card.getByRole("heading").innerText();
  await until(async () => {
    const height = await page.frameLocator("iframe").getByRole("main").evaluate((it) => it.getBoundingClientRect().height);
    return Math.abs((await frame.boundingBox()).height - height) <= 2;
  });
  assert.equal(await page.getByRole("blockquote").isVisible(), false, "the link that stood in for it is gone");
  await card.getByRole("link", { name: title, exact: true }).click();
  await page.waitForURL((url) => url.href.startsWith(story));
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
});

test("where no script runs, the pasted address is a link with the story's title", async (t) => {
  const { page, story } = await openPost(t, { javaScriptEnabled: false });
  const link = page.getByRole("blockquote").getByRole("link");
  assert.equal(await link.getAttribute("href"), story);
  assert.ok((await link.innerText()).length > 10);
});
