// Reading with the keyboard: single keys and sequences, told by «?», silent while something is typed, and off for whoever
// wants them off. WCAG 2.2: 2.1.4.
//
// It is deliberately not about Tab and Enter, which work everywhere; access.spec has those.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openNewsroom } from "../browser.mjs";
import { ArticlePage } from "../pages/article-page.mjs";
import { FrontPage } from "../pages/front-page.mjs";

async function openFront(t, options) {
  const newsroom = await openNewsroom(t, options);
  const front = new FrontPage(newsroom.page);
  await front.ready();
  return { ...newsroom, front, keyboard: newsroom.page.keyboard };
}

function focusedText(page) {
  return page.evaluate(() => document.activeElement?.textContent);
}

/** Until the link that says so has the focus; the first key brings its part of the app. */
function focused(page, title) {
  return page.waitForFunction((it) => document.activeElement?.textContent === it, title);
}

test("j and k go from story to story, o opens one, and on its page they go on to the next", async (t) => {
  const { front, keyboard, page } = await openFront(t);
  const titles = await front.titles();
  await keyboard.press("j");
  await focused(page, titles[0]);
  await keyboard.press("j");
  await focused(page, titles[1]);
  await keyboard.press("k");
  await focused(page, titles[0]);
  await keyboard.press("k");
  await keyboard.press("j");
  await focused(page, titles[1]);
  await keyboard.press("o");
  const article = new ArticlePage(page);
  await article.ready(titles[1]);
  await keyboard.press("j");
  await article.ready(titles[2]);
  await keyboard.press("k");
  await article.ready(titles[1]);
});

test("s saves the story that has the focus, m counts it as read, and g s leads to what is saved", async (t) => {
  const { front, keyboard, page } = await openFront(t);
  const [title] = await front.titles();
  await keyboard.press("j");
  await focused(page, title);
  const story = front.stories.first();
  await keyboard.press("s");
  await story.locator("button[aria-pressed=true]").waitFor();
  await keyboard.press("m");
  await story.getByText("Read", { exact: true }).first().waitFor();
  await keyboard.press("m");
  await story.getByText("Read", { exact: true }).first().waitFor({ state: "detached" });
  await keyboard.press("g");
  await keyboard.press("s");
  await page.getByRole("heading", { level: 1, name: "Saved stories" }).waitFor();
  await page.getByRole("main").getByRole("link", { name: title, exact: true }).waitFor();
  await keyboard.press("g");
  await keyboard.press("f");
  await front.storyLink(title).waitFor();
});

test("/ finds, g t and g n lead to the topics and to the newsletter", async (t) => {
  const { front, keyboard, page } = await openFront(t);
  await keyboard.press("g");
  await keyboard.press("t");
  await page.waitForFunction(() => document.activeElement?.closest("nav"));
  await keyboard.press("g");
  await keyboard.press("n");
  await page.waitForFunction(() => document.activeElement?.type === "email");
  assert.equal(await front.signup.email.inputValue(), "", "the key was not typed");
  await front.siteName.focus();
  await keyboard.press("/");
  await page.waitForFunction(() => document.activeElement?.type === "search");
  assert.equal(await page.getByRole("searchbox").inputValue(), "");
});

test("? shows what keys do over the page; Esc closes it and the focus is where it was", async (t) => {
  const { front, keyboard, page } = await openFront(t);
  const [title] = await front.titles();
  await keyboard.press("j");
  await focused(page, title);
  await keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keys" });
  await dialog.getByText("Open the story").waitFor();
  await keyboard.press("j");
  await keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  assert.equal(await focusedText(page), title);
  await keyboard.press("?");
  await dialog.getByRole("button", { name: "Close" }).click();
  await dialog.waitFor({ state: "hidden" });
});

test("keys are letters while something is typed, and the browser's own with Ctrl", async (t) => {
  const { front, keyboard, page } = await openFront(t);
  await front.signup.email.focus();
  await keyboard.type("jos?/gs");
  assert.equal(await front.signup.email.inputValue(), "jos?/gs");
  await front.siteName.focus();
  // A story is looked for where the page is. Where a browser's own scrolling for the focus ends is not what is asked here.
  await page.waitForFunction(() => {
    scrollTo({ top: 0, behavior: "instant" });
    return scrollY === 0;
  });
  // With j, o and s the browser itself does something.
  await keyboard.press("Control+m");
  await keyboard.press("j");
  await focused(page, (await front.titles())[0]);
  assert.equal(await page.getByRole("dialog").count(), 0);
});

test("who wants no keys switches them off, also for the next visit, and finds them again at the foot of the page", async (t) => {
  const { front, keyboard, page, host } = await openFront(t);
  await keyboard.press("?");
  await page.getByRole("dialog").getByRole("button", { name: "Switch them off" }).click();
  await page.getByRole("dialog").getByText("These keys are off.").waitFor();
  await keyboard.press("Escape");
  await page.goto(host.url);
  await front.ready();
  await keyboard.press("j");
  await keyboard.press("?");
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true, "no story has the focus");
  assert.equal(await page.getByRole("dialog").count(), 0);
  await page.getByRole("contentinfo").getByRole("link", { name: "Keys" }).click();
  await page.getByRole("button", { name: "Switch them on" }).click();
  await page.getByText("These keys are on.").waitFor();
  await page.goto(host.url);
  await front.ready();
  await keyboard.press("j");
  await focused(page, (await front.titles())[0]);
});

test("the part that knows the keys is not fetched before the first of them", async (t) => {
  const { host, keyboard, page, front } = await openFront(t, { context: { serviceWorkers: "block" } });
  const nFetched = () => host.requests.filter((it) => /\/keys-\w+\.wasm$/.test(it.path)).length;
  assert.equal(nFetched(), 0);
  await keyboard.press("x");
  await keyboard.press("j");
  await focused(page, (await front.titles())[0]);
  assert.equal(nFetched(), 1);
});
