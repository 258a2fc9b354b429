// What all readers know of the feed: where it is, what a card shows of a story, and which stories a choice leaves.
//
// It is deliberately without a view.

/** How many stories the feed has; the bench asks for more in the address. */
const nStories = new URLSearchParams(location.search).get("stories") ?? "30";

export async function loadStories() {
  const response = await fetch(`/feed/${nStories}.json`);
  if (!response.ok) throw new Error(`The feed answered ${response.status}`);
  const { items } = await response.json();
  return items;
}

const day = new Intl.DateTimeFormat("en", { day: "numeric", month: "long", year: "numeric" });

/** @param {string} moment */
export function dayOf(moment) {
  return day.format(new Date(moment));
}

/** The stories under a topic, or all, that have the words in their title or summary. */
export function chosen(stories, topic, words) {
  const wanted = words.trim().toLowerCase();
  return stories.filter((story) => (topic === "" || story.tags.includes(topic))
    && (wanted === "" || `${story.title} ${story.summary}`.toLowerCase().includes(wanted)));
}

/** Whether it can be an address at all; the service decides whether it is one. */
export function isAddress(text) {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}

export async function signUp(email) {
  const response = await fetch("/newsletter/", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email }),
  });
  if (!response.ok) throw new Error(`The newsletter answered ${response.status}`);
}
