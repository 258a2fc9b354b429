// The same built folder served below a path: nothing is rebuilt, and nothing asks for an address outside it.
//
// It is deliberately short: what works at the root is tested there, and offline.spec.mjs goes below a path.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openNewsroom, workerReady } from "../browser.mjs";
import { topic } from "../demo.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { ArticlePage } from "../pages/article-page.mjs";

const BASE = "/papers/hawser/";

test("pages, links, pictures and the worker stay below the path", async (t) => {
  const { page, host } = await openNewsroom(t, { base: BASE });
  const front = new FrontPage(page);
  await front.ready();
  await workerReady(page);
  await front.openTopic(topic.title);
  await page.waitForURL(`${host.url}topics/${topic.slug}/`);
  await page.reload();
  await front.ready();
  const title = await front.openFirstStory();
  await new ArticlePage(page).ready(title);
  assert.ok(page.url().startsWith(`${host.url}articles/`));
  await front.siteName.click();
  await page.waitForURL(host.url);
  const outside = host.requests.filter((it) => !it.path.startsWith(BASE));
  assert.deepEqual(outside, []);
  assert.deepEqual(host.requests.filter((it) => it.status >= 400), []);
});

test("a deep printed page opens there on a first visit", async (t) => {
  const { page } = await openNewsroom(t, { base: BASE, path: `topics/${topic.slug}/` });
  const front = new FrontPage(page);
  await front.ready();
  assert.equal(await front.heading.innerText(), topic.title);
});
