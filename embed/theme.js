/*
 * What a partner's page may set of the looks of the stories on it, and no more.
 * It is deliberately one for both: the press puts it before frame.js and before inline.js.
 */

/** What may be set, the property of the style that it becomes, and what its value has to be a value of. */
const THEME = {
  accent: ["--broadside-accent", "color"],
  paper: ["--paper", "color"],
  ink: ["--ink", "color"],
  "ink-soft": ["--ink-soft", "color"],
  rule: ["--rule", "color"],
  font: ["--serif", "font-family"],
  "font-size": ["--embed-size", "font-size"],
};

/** Sets on `root` what `theme` says soundly, and takes back what it no longer says. */
function paint(root, theme) {
  for (const [name, [property, kind]] of Object.entries(THEME)) {
    const value = theme?.[name];
    const isSound = typeof value === "string" && value.length < 200 && !/[(]\s*["']?\s*\w+:|url|var\(/i.test(value)
      && CSS.supports(kind, value);
    if (isSound) root.style.setProperty(property, value);
    else root.style.removeProperty(property);
  }
}
