// Pages can be read and worked by people who see, move or concentrate differently: at 320 px, with wide spacing, without
// movement, with targets that a shaking hand meets. WCAG 2.2: 1.4.10, 1.4.12, 2.3.3, 2.5.8.
//
// It is deliberately without axe, which access.spec runs; none of this can it see.

import assert from "node:assert/strict";
import { test } from "node:test";
import { appReady, openNewsroom } from "../browser.mjs";
import { ROUTES } from "../routes.mjs";

async function openRoute(t, { path }, context = {}) {
  const newsroom = await openNewsroom(t, { path, context });
  newsroom.complaints.allow(/404/);
  await appReady(newsroom.page);
  return newsroom.page;
}

/** By how much the page is wider than its window. */
function overflowPx(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Words that stand in a box that is too small for them and cuts them off. */
function cutOff(page) {
  return page.evaluate(() => {
    const cut = [];
    for (const element of document.body.querySelectorAll("*")) {
      const style = getComputedStyle(element);
      const isCut = (way, inner, outer) => ["hidden", "clip"].includes(way) && inner > outer + 1;
      const hasWords = [...element.childNodes].some((it) => it.nodeType === Node.TEXT_NODE && it.data.trim());
      const isSeen = element.clientWidth > 1 && element.clientHeight > 1;
      if (!hasWords || !isSeen) continue;
      if (isCut(style.overflowX, element.scrollWidth, element.clientWidth)
        || isCut(style.overflowY, element.scrollHeight, element.clientHeight)) {
        cut.push(`${element.localName} ${element.className}: ${element.textContent.slice(0, 80)}`);
      }
    }
    return cut;
  });
}

/** What can be pressed, is smaller than 24 px, and stands in no sentence. */
function smallTargets(page) {
  return page.evaluate(() => {
    const MIN_PX = 24;
    const targets = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, label:has(input)")]
      .filter((it) => it.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      // What is there for screen readers alone is a point, and comes in sight when it has the focus.
      .filter(({ element, box }) => box.width > 1 && box.height > 1 && !element.closest(".skip-link"));
    const middle = ({ box }) => [box.x + box.width / 2, box.y + box.height / 2];
    const isInSentence = ({ element }) => {
      const display = getComputedStyle(element).display;
      const around = element.parentElement.textContent.trim();
      return display === "inline" && around.length > element.textContent.trim().length;
    };
    // 2.5.8 lets a small target be where a circle of 24 px about its middle meets no other.
    const isAlone = (one) => targets.every((other) => {
      if (other === one || other.element.contains(one.element) || one.element.contains(other.element)) return true;
      const [x, y] = middle(one);
      const near = other.box;
      const dx = Math.max(near.left - x, 0, x - near.right);
      const dy = Math.max(near.top - y, 0, y - near.bottom);
      return Math.hypot(dx, dy) >= MIN_PX / 2;
    });
    return targets
      .filter(({ box }) => Math.min(box.width, box.height) < MIN_PX)
      .filter((it) => !isInSentence(it) && !isAlone(it))
      .map(({ element, box }) => {
        const size = `${Math.round(box.width)}×${Math.round(box.height)}`;
        return `${size} ${element.localName} ${element.className}: ${element.textContent.slice(0, 80)}`;
      });
  });
}

/** The least spacing that a page has to bear, as 1.4.12 says it. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

for (const route of ROUTES) {
  test(`the ${route.name} fits a window of 320 px, also with wide spacing, and cuts no word off`, async (t) => {
    const page = await openRoute(t, route, { viewport: { width: 320, height: 640 }, bypassCSP: true });
    assert.ok(await overflowPx(page) <= 0, `${await overflowPx(page)} px too wide`);
    await page.addStyleTag({ content: SPACING });
    assert.ok(await overflowPx(page) <= 0, `${await overflowPx(page)} px too wide with wide spacing`);
    assert.deepEqual(await cutOff(page), []);
  });

  test(`everything to press on the ${route.name} is large enough, or far enough from the next`, async (t) => {
    const page = await openRoute(t, route, { viewport: { width: 390, height: 844 }, hasTouch: true });
    assert.deepEqual(await smallTargets(page), []);
  });
}

test("who wants no movement gets none", async (t) => {
  const page = await openRoute(t, ROUTES[0], { reducedMotion: "reduce" });
  const moving = await page.evaluate(() => {
    const isLong = (times) => times.split(",").some((it) => Number.parseFloat(it) > 0.05);
    return [...document.querySelectorAll("*")]
      .filter((it) => {
        const style = getComputedStyle(it);
        return isLong(style.transitionDuration) || (style.animationName !== "none" && isLong(style.animationDuration))
          || style.scrollBehavior === "smooth";
      })
      .map((it) => `${it.localName} ${it.className}`);
  });
  assert.deepEqual(moving, []);
});
