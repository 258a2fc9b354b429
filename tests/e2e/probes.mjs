// What of a page can be measured and axe does not look at: whether it fits, cuts words off, moves, or has targets too
// small.
//
// It is deliberately without judgement of what is allowed where; comfort.spec and access.spec say that.

/** The least spacing that a page has to bear, as 1.4.12 says it. */
export const WIDE_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** By how much the page is wider than its window. */
export function overflowPx(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Words that stand in a box that is too small for them and cuts them off. */
export function cutOff(page) {
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

/** What can be pressed, is smaller than 24 px, stands in no sentence, and is too near to the next: WCAG 2.2, 2.5.8. */
export function smallTargets(page) {
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
    // A small target may be where a circle of 24 px about its middle meets no other.
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

/** What moves by itself or glides, by its kind. */
export function moving(page) {
  return page.evaluate(() => {
    const isLong = (times) => times.split(",").some((it) => Number.parseFloat(it) > 0.05);
    return [...document.querySelectorAll("*")]
      .filter((it) => {
        const style = getComputedStyle(it);
        return isLong(style.transitionDuration) || (style.animationName !== "none" && isLong(style.animationDuration))
          || style.scrollBehavior === "smooth";
      })
      .map((it) => `${it.localName} ${it.className}`);
  });
}

/** Collects from the first frame on what moves on the pages of `context` without the reader having done anything. */
export function watchShifts(context) {
  return context.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries().filter((it) => !it.hadRecentInput)) {
        const nodes = entry.sources.map((it) => it.node?.className ?? it.node?.nodeName);
        window.shifts.push({ value: entry.value, nodes });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** What has moved so far, also by what the page changes after its present frame. */
export async function shifts(page) {
  await page.evaluate(() => new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  }));
  return page.evaluate(() => window.shifts);
}
