/*
 * Parses foreign HTML and XML where nothing runs and nothing loads, and hands the app an inert document:
 * `broadside.parseHtml(html)`, `broadside.parseXml(xml)`. Under an enforced Trusted Types policy only the holder of a policy may hand
 * text to a parser; this one is called `broadside-html`, serves these two alone and never leaves the file.
 *
 * It is deliberately not a sanitizer: what of the document is kept is decided by an allow-list in Rust.
 */

const policy = globalThis.trustedTypes?.createPolicy("broadside-html", { createHTML: (html) => html })
  ?? { createHTML: (/** @type {string} */ html) => html };

/** A tag's opening up to its name, and one attribute behind it (HTML, section 13.1.2). */
const TAG = /<(\/?)([a-z][^\s/>]*)/gi;
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"[^"]*"?|'[^']*'?|[^\s>]*))?/y;

/** Elements that act on a document even without a window, and the inert ones they are read as. */
const READ_AS = { style: "script", base: "meta" };

/**
 * Leaves out inline styles and event handlers, which the allow-list would drop anyway. A browser applies
 * the page's Content-Security-Policy even to a document without a window, and would report each of them as
 * a violation: feeds are full of `style="…"`. Only quiet depends on this, safety does not. One pass, no
 * backtracking over more than one attribute.
 * @param {string} html
 */
function quieted(html) {
  let quiet = "";
  let end = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    const [, slash, name] = tag;
    quiet += `${html.slice(end, tag.index)}<${slash}${READ_AS[name.toLowerCase()] ?? name}`;
    ATTRIBUTE.lastIndex = end = TAG.lastIndex;
    for (let attribute = ATTRIBUTE.exec(html); attribute; attribute = ATTRIBUTE.exec(html)) {
      if (!/^(style|on.*)$/i.test(attribute[1])) quiet += attribute[0];
      end = ATTRIBUTE.lastIndex;
    }
    TAG.lastIndex = end;
  }
  return quiet + html.slice(end);
}

/**
 * @param {string} markup
 * @param {DOMParserSupportedType} type
 */
function parsed(markup, type) {
  return new DOMParser().parseFromString(policy.createHTML(quieted(markup)), type);
}

/** What the app asks of the page's scripts. */
globalThis.broadside = Object.freeze({
  /**
   * @param {string} html
   * @returns {Document}
   */
  parseHtml: (html) => parsed(html, "text/html"),
  /**
   * Feeds can have XHTML in them, which is quieted as HTML is. A fault leaves an element `parsererror`.
   * @param {string} xml
   * @returns {Document}
   */
  parseXml: (xml) => parsed(xml, "text/xml"),
});
