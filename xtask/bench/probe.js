// What a measured page is asked to note of itself, installed before any of its own scripts: when its first story was
// painted, how far things moved, and when a filter that is pressed again and again first did something.
//
// It is deliberately in every page of a site, so that a press that loads another page is followed there.

function install({ story, choice, isPressed, isStaying, hasCode }) {
  const noted = { shift: 0, largestMs: null };
  globalThis.noted = noted;
  /** Since this page was asked for, as all that is told. */
  const toldMs = (ms) => ms - performance.timeOrigin;
  const told = (facts) => tell(JSON.stringify(facts));

  const observe = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("layout-shift", (entry) => {
    if (!entry.hadRecentInput) noted.shift += entry.value;
  });
  observe("largest-contentful-paint", (entry) => {
    noted.largestMs = entry.startTime;
  });

  const shown = () => {
    const element = document.querySelector(story);
    const box = element?.textContent.trim() ? element.getBoundingClientRect() : null;
    return box && box.width > 0 && box.top < innerHeight && box.bottom > 0 ? element : null;
  };
  /** After the frame that is being made: what stands then has been painted. */
  const painted = (then) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => then(performance.timeOrigin + performance.now());
    channel.port2.postMessage(0);
  });
  globalThis.whenPainted = painted;
  globalThis.storyShown = () => shown()?.textContent ?? null;
  globalThis.storiesListed = () => [...document.querySelectorAll(story)].map((it) => it.textContent).join("\n");

  /** The page that a press led to begins with what was asked for. */
  const clickedMs = Number(sessionStorage.getItem("clickedMs")) || null;
  const until = (isSo, then) => {
    const look = () => (isSo() ? painted(then) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  };
  // A press that no script takes goes nowhere, so that it can be tried again.
  if (isStaying) addEventListener("click", (event) => event.preventDefault());
  // Nor does a script that stands in the page itself hear of it where none is to be there.
  if (!hasCode) addEventListener("click", (event) => event.stopImmediatePropagation(), { capture: true });

  until(() => shown(), (ms) => {
    told({ firstStoryMs: toldMs(ms) });
    if (clickedMs) told({ fromFirstPressMs: ms - clickedMs });
    else if (isPressed) press();
  });

  function press() {
    const before = storyShown();
    let firstPressMs = null;
    until(() => shown() && storyShown() !== before, (ms) => {
      told({ filteredMs: toldMs(ms), fromFirstPressMs: ms - firstPressMs });
    });
    const again = () => {
      if (storyShown() !== before) return;
      firstPressMs ??= performance.timeOrigin + performance.now();
      if (!isStaying) sessionStorage.setItem("clickedMs", String(firstPressMs));
      document.querySelector(choice)?.click();
      if (isStaying) setTimeout(again, 50);
    };
    again();
  }
}
