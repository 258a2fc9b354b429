// Parts of the app are loaded when they are wanted, and may not come: the reader is told, keeps what there is, and
// can try again.
//
// It is deliberately not about the first part, without which there is no app; see boot.spec.mjs.

import assert from "node:assert/strict";
import { test } from "node:test";
import { appReady, openNewsroom, until } from "../browser.mjs";
import { ArticlePage } from "../pages/article-page.mjs";
import { FrontPage } from "../pages/front-page.mjs";

/** The same page without a worker, which would have all parts at hand. */
const WITHOUT_WORKER = { serviceWorkers: "block" };

test("a list is there without the part that shows articles", async (t) => {
  const { page, host } = await openNewsroom(t, { context: WITHOUT_WORKER });
  await new FrontPage(page).ready();
  await appReady(page);
  await until(() => host.isIdle);
  assert.equal(host.requests.filter((it) => /\/article-\w+\.wasm$/.test(it.path)).length, 0);
});

test("when the part that shows articles does not come, the reader is told and can try again", async (t) => {
  const { page, host, complaints } = await openNewsroom(t, { context: WITHOUT_WORKER });
  complaints.allow(/article-\w+\.wasm/);
  const front = new FrontPage(page);
  await front.ready();
  await appReady(page);
  host.fault(/article-\w+\.wasm$/, 404);
  const title = await front.openFirstStory();
  await page.getByRole("heading", { name: "This page did not come whole" }).waitFor();
  host.mend();
  await page.getByRole("button", { name: "Try again" }).click();
  await new ArticlePage(page).ready(title);
});

test("when the part that asks sources does not come, the stories that were printed stay, with a word", async (t) => {
  const { page, complaints } = await openNewsroom(t, {
    context: WITHOUT_WORKER,
    prepare: (host) => host.fault(/newsroom-\w+\.wasm$/, 404),
  });
  complaints.allow(/newsroom-\w+\.wasm/);
  const front = new FrontPage(page);
  await front.ready();
  await appReady(page);
  await page.getByText(/^From the edition printed on .* Newer stories could not be fetched/).waitFor();
  assert.ok(await front.stories.count() > 5);
});
