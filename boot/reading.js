/*
 * Sets the text of articles, and lists, as the reader has chosen them, before anything is painted: the browser holds the
 * first frame back for this script, so that a printed page does not jump when the app comes. A page that the worker kept
 * names the newsroom's accent, which a printed one has in its style.
 *
 * It is deliberately not the one who keeps the choice; the app writes it, as `size:large measure:wide`, and what is
 * none of its words means nothing to the style.
 */

try {
  const { dataset, style } = document.documentElement;
  if (dataset.accent) style.setProperty("--broadside-accent", dataset.accent);
  const chosen = (key) => localStorage.getItem(`broadside:${new URL("./", document.baseURI).pathname}:${key}`) ?? "";
  const kept = chosen("reading");
  const [, size] = /\bsize:(\w+)/.exec(kept) ?? [];
  const [, measure] = /\bmeasure:(\w+)/.exec(kept) ?? [];
  if (size) dataset.textSize = size;
  if (measure) dataset.measure = measure;
  dataset.lists = chosen("lists");
} catch {
  // Storage is denied: nothing is kept, and nothing is to be done.
}
