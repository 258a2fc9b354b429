// No rule of axe is broken on any kind of page, nor in any state of one, in light, dark, high contrast and forced colours,
// nor at 400 % zoom; and in those states too everything to press is large enough.
//
// It is deliberately no substitute for reading the pages with a screen reader: machines find a third of it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { faults } from "../access.mjs";
import { appReady, openNewsroom } from "../browser.mjs";
import { smallTargets } from "../probes.mjs";
import { ROUTES } from "../routes.mjs";
import { openState, STATES } from "../states.mjs";

for (const { name, path } of ROUTES) {
  test(`the ${name} breaks no rule, in whatever look`, async (t) => {
    const { page, complaints } = await openNewsroom(t, { path });
    complaints.allow(/404/);
    await appReady(page);
    assert.deepEqual(await faults(page), []);
  });
}

for (const state of STATES) {
  test(`the ${state.name}: no rule is broken, in whatever look, and nothing is too small to press`, async (t) => {
    const page = await openState(t, state);
    assert.deepEqual(await faults(page), []);
    await page.setViewportSize({ width: 390, height: 844 });
    assert.deepEqual(await smallTargets(page), []);
  });
}

test("on an address that leads nowhere, skipping to the content does not leave the page", async (t) => {
  const { page, complaints } = await openNewsroom(t, { path: "no/such/page/" });
  complaints.allow(/404/);
  await appReady(page);
  const before = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "Skip to content" }).focus();
  await page.keyboard.press("Enter");
  await page.locator("main:focus").waitFor();
  assert.equal(new URL(page.url()).pathname, before);
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "There is no such page");
});
