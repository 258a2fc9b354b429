// Every kind of printed page is valid HTML, and has in it no script that its policy does not name, and no style attribute.
//
// It is deliberately about the files, not about what a browser makes of them.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { DIST } from "../browser.mjs";
import { printedArticles, topic } from "../demo.mjs";

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    // The shell is shrunk on the way out, and the app's classes are words.
    "attr-quotes": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "long-title": "off",
    "no-implicit-close": "off",
    "no-inline-style": "error",
    "no-raw-characters": "off",
    "no-trailing-whitespace": "off",
    "void-style": "off",
  },
});

const FRAMES = [`embed/topics/${topic.slug}/`, `embed/${printedArticles[0]}`];
const PAGES = ["", `topics/${topic.slug}/`, printedArticles[0], ...FRAMES].map((it) => `${it}index.html`);

for (const page of [...PAGES, "shell.html"]) {
  test(`${page} is valid and holds its own policy`, async () => {
    const html = await readFile(path.join(DIST, page), "utf8");
    const report = await validator.validateString(html, page);
    const messages = report.results.flatMap((it) => it.messages)
      .map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`);
    assert.deepEqual(messages, []);
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"|content="([^"]*)" http-equiv="?Content-Security-Policy/.exec(html);
    for (const [, element, text] of html.matchAll(/<(script|style)(?![^>]*\ssrc=)[^>]*>(.+?)<\/\1>/gs)) {
      const source = `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
      assert.ok(policy?.[0].includes(source), `${element} ${source} in ${policy?.[0]}`);
    }
    assert.doesNotMatch(html, /\son\w+=/i);
  });
}
