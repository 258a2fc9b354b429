// The page that all readers come in, with its stories printed into it or without.
//
// It is deliberately one page for all, so that they differ in their script alone.

import { TOPICS } from "../articles.mjs";

const ESCAPED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text) {
  return String(text).replace(/[&<>"]/g, (letter) => ESCAPED[letter]);
}

const day = new Intl.DateTimeFormat("en", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

function cardMarkup(story) {
  const { title, url, summary, authors, date_published: moment, tags } = story;
  return `<article><h2><a href="${escaped(url)}">${escaped(title)}</a></h2><p>${escaped(summary)}</p>`
    + `<footer><span>${escaped(authors[0].name)}</span>`
    + `<time datetime="${escaped(moment)}">${escaped(day.format(new Date(moment)))}</time>`
    + `<span>${escaped(tags.join(", "))}</span></footer></article>`;
}

function topicMarkup(topic) {
  return `<button data-topic="${topic}" aria-pressed="${topic === ""}">${topic || "All"}</button>`;
}

/**
 * @param {object} parts
 * @param {string} parts.style the text of the style sheet
 * @param {string} parts.script the script's address
 * @param {object[]} parts.stories what is printed; none for a page that waits for its script
 */
export function pageMarkup({ style, script, stories }) {
  const waiting = '<div class="waiting"></div>'.repeat(3);
  const preload = stories.length > 0 ? '<link rel="preload" href="/feed/30.json" as="fetch" crossorigin>' : "";
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Measured Post</title>`
    + `<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">`
    + `<style>${style}</style>${preload}<script type="module" src="${script}"></script></head><body><div id="app">`
    + `<h1>The Measured Post</h1><nav aria-label="Topics">${["", ...TOPICS].map(topicMarkup).join("")}</nav>`
    + `<input type="search" aria-label="Search"><form novalidate><input type="email" name="email" aria-label="E-mail">`
    + `<button>Sign up</button><span role="status"></span></form>`
    + `<main>${stories.map(cardMarkup).join("") || waiting}</main></div>`
    + `<template id="card"><article><h2><a></a></h2><p></p><footer><span></span><time></time><span></span></footer>`
    + `</article></template><script type="module" src="/register.js"></script></body></html>\n`;
}
