// Every kind of page that the app has, by a name and its address in the demo, for what must hold on all of them.
//
// It is deliberately without states of a page; whoever needs one provokes it.

import { campaign, printedArticles, stories, topic } from "./demo.mjs";

/** One story is in Arabic, in a newsroom that is not. */
const arabicStory = stories.find((it) => it.language?.startsWith("ar"));

export const ROUTES = [
  { name: "front page", path: "" },
  { name: "filtered front page", path: `?topics=${topic.slug}` },
  { name: "topic page", path: `topics/${topic.slug}/` },
  { name: "article", path: printedArticles[0] },
  { name: "Arabic article", path: printedArticles.find((it) => it.includes(slugOf(arabicStory.url))) },
  { name: "campaign's page", path: `campaigns/${campaign.id}/` },
  { name: "search", path: "search/" },
  { name: "search with answers", path: "search/?q=the", isOfTheMoment: true },
  { name: "doctor", path: "doctor/" },
  { name: "guide to installing", path: "install/" },
  { name: "list of keys", path: "keys/" },
  { name: "page for partners", path: "embed/", isOfTheMoment: true },
  { name: "saved stories", path: "saved/" },
  { name: "digest", path: "digest/", isOfTheMoment: true },
  { name: "settings", path: "settings/" },
  { name: "privacy", path: "privacy/", isOfTheMoment: true },
  { name: "page that is not there", path: "no/such/page/" },
];

function slugOf(address) {
  return address.split("/").filter(Boolean).at(-1);
}
