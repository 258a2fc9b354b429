// The reader in plain JavaScript: elements made by hand, a listener for each control, one function that draws the list.
//
// It is deliberately what a good engineer would write in an afternoon: nothing that a framework would do by itself.

import { chosen, dayOf, isAddress, loadStories, signUp } from "../shared/feed.js";
import { PAGE } from "../shared/page-size.js";

const list = document.querySelector("main");
const card = document.querySelector("#card").content.firstElementChild;
const topics = document.querySelector("nav");
const search = document.querySelector("[type=search]");
const form = document.querySelector("form");
const outcome = document.querySelector("[role=status]");
let stories = [];
let topic = "";
let nShown = PAGE;

function cardOf(story) {
  const made = card.cloneNode(true);
  const [title, summary, foot] = made.children;
  title.firstElementChild.href = story.url;
  title.firstElementChild.textContent = story.title;
  summary.textContent = story.summary;
  const [author, time, filedUnder] = foot.children;
  author.textContent = story.authors[0].name;
  time.dateTime = story.date_published;
  time.textContent = dayOf(story.date_published);
  filedUnder.textContent = story.tags.join(", ");
  return made;
}

function moreButton() {
  const button = document.createElement("button");
  button.textContent = "More stories";
  button.addEventListener("click", () => {
    nShown += PAGE;
    draw();
  });
  return button;
}

function draw() {
  const found = chosen(stories, topic, search.value);
  const cards = found.slice(0, nShown).map(cardOf);
  list.replaceChildren(...cards, ...found.length > nShown ? [moreButton()] : []);
}

function drawFromTop() {
  nShown = PAGE;
  draw();
}

topics.addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  if (!button) return;
  topic = button.dataset.topic;
  for (const it of topics.children) it.setAttribute("aria-pressed", it === button);
  drawFromTop();
});

search.addEventListener("input", drawFromTop);

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const email = form.elements.email.value.trim();
  if (!isAddress(email)) {
    outcome.textContent = "This is no address.";
    return;
  }
  outcome.textContent = await signUp(email).then(() => "Look into your mail.", () => "That did not work.");
});

try {
  stories = await loadStories();
  draw();
} catch {
  list.textContent = "The stories could not be loaded.";
}
