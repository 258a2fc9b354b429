/*
 * Filters the printed stories by topic until the app takes over, so that a reader who chooses a topic before the code has
 * come sees its stories at once.
 *
 * It is read behind the list: the press puts it there, into the page itself, so that it answers from the first frame on.
 *
 * It is deliberately no more than a quicker answer to links that lead to printed topic pages, and do so without any
 * script: it knows the stories on the page alone, and leaves a topic that none of them has to the topic's page. The
 * address is the state, as it is in the app, which finds the filter there.
 */

/**
 * @typedef {object} Choice
 * @property {HTMLAnchorElement} link
 * @property {string} topic
 * @property {string} href As it was printed: without a filter.
 */

const filter = document.querySelector(".topic-filter");
/** @type {HTMLAnchorElement | null} */
const clear = filter?.querySelector(".topic-filter-clear") ?? null;
const grid = document.querySelector(".story-list-grid");
/** Stories, and notices between them, in the printed order. */
const rows = [...grid?.children ?? []];
const stories = rows.filter(isStory);
const hasLead = stories.some((it) => it.classList.contains("story-card-lead"));
/** @type {Choice[]} */
const choices = [...filter?.querySelectorAll("li a") ?? []]
  .map((link) => ({ link, topic: topicOf(link), href: link.getAttribute("href") }));

/** @param {Element} row */
function isStory(row) {
  return row.localName === "article";
}

/**
 * The topic that a link leads to, or takes into the filter.
 * @param {HTMLAnchorElement} link
 */
function topicOf(link) {
  const { pathname, searchParams } = new URL(link.href);
  const folder = /topics\/([^/]+)\/$/.exec(pathname)?.[1] ?? "";
  return searchParams.get("topics") ?? decodeURIComponent(folder);
}

/** @param {string[]} topics */
function storiesUnder(topics) {
  if (topics.length === 0) return stories;
  const topicsOf = (story) => [...story.querySelectorAll(".topic-links a")].map(topicOf);
  return stories.filter((story) => topicsOf(story).some((it) => topics.includes(it)));
}

/** The topics in the address. */
function chosen() {
  return (new URLSearchParams(location.search).get("topics") ?? "").split(",").filter(Boolean);
}

/** @param {string[]} topics */
function addressOf(topics) {
  const query = topics.map(encodeURIComponent).join();
  return location.pathname + (query && `?topics=${query}`);
}

/**
 * @param {string[]} topics
 * @param {string} topic
 */
function toggled(topics, topic) {
  return topics.includes(topic) ? topics.filter((it) => it !== topic) : [...topics, topic];
}

/** Shows what the address asks for. */
function show() {
  // The app holds the page.
  if (!grid?.isConnected) return;
  const topics = chosen();
  const shown = storiesUnder(topics);
  const between = rows.flatMap((row, index) => isStory(row) ? [] : [[row, rows.slice(0, index).filter(isStory).length]]);
  grid.replaceChildren(...shown.flatMap((story, index) => [
    story, ...between.filter(([, nBefore]) => nBefore === index + 1).map(([notice]) => notice),
  ]));
  if (clear) clear.hidden = topics.length === 0;
  for (const story of stories) story.classList.toggle("story-card-lead", hasLead && story === shown[0]);
  for (const { link, topic, href } of choices) {
    const isChosen = topics.includes(topic);
    link.toggleAttribute("data-chosen", isChosen);
    if (isChosen) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
    link.setAttribute("href", topics.length === 0 ? href : addressOf(toggled(topics, topic)));
  }
}

/**
 * The topics that are chosen after a click, if it was on a choice.
 * @param {EventTarget} target
 */
function chosenBy(target) {
  if (clear?.contains(target)) return [];
  const choice = choices.find(({ link }) => link.contains(target));
  return choice && toggled(chosen(), choice.topic);
}

filter?.addEventListener("click", (event) => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const topics = chosenBy(event.target);
  if (!topics || storiesUnder(topics).length === 0) return;
  event.preventDefault();
  // Entries of the history hold the place on the page, as those of the app do, which may be listening by now.
  history.replaceState(scrollY, "");
  history.pushState(scrollY, "", addressOf(topics));
  dispatchEvent(new PopStateEvent("popstate", { state: scrollY }));
});
addEventListener("popstate", show);
