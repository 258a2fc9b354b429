// Builds the demo newsroom: public/demo/feed.json and public/demo/images/*.svg.
//
//   node xtask/demo/build.mjs            write both
//   node xtask/demo/build.mjs --check    write nothing; exit 1 when a written file would differ
//
// Input: stories/*.html (front matter, a blank line, the body), people.json (bylines and topics) and
// pictures/*.mjs (one drawing each). The output depends on these alone: no clock, no network, no random
// numbers without a seed. Only Node's standard library is used.
//
// A body is HTML with three conveniences: a block of text that does not begin with a tag is one paragraph,
// a block that begins with "## " or "### " is a heading, and one whose lines begin with "> " is a quotation,
// its last line "> — somebody". Lines may be broken anywhere; in the front matter a line that begins with
// two spaces goes on with the one before. `content: text` in the front matter ships the
// body as plain text; `content: none` ships an excerpt alone.
//
// It deliberately is no general site generator: it knows this one newsroom and refuses whatever is
// wrong in it (unknown byline or topic, missing picture, too long a summary, two stories at one address).

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { printedPictures } from './print/gallery.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = join(HERE, '../../public/demo');
const SITE = 'https://demo.broadside.example/';
const MOST_PICTURE_BYTES = 12_000;
const BLOCK_ELEMENT = /^<\/?(?:p|ul|ol|figure|table|section|iframe)\b/;
const SUMMARY_CHARS = { min: 180, max: 320 };

const { title, description, language, topics, people } = JSON.parse(
  readFileSync(join(HERE, 'people.json'), 'utf8'),
);

/** Splits a story file into its front matter (a plain object of strings) and its body. */
function readStory(file) {
  const source = readFileSync(join(HERE, 'stories', file), 'utf8');
  const end = source.indexOf('\n\n');
  const head = end < 0 ? source : source.slice(0, end);
  const lines = head.trim().replaceAll('\n  ', ' ').split('\n');
  const fields = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(': ');
      if (colon < 1) throw new Error(`${file}: front matter line without "name: value": ${line}`);
      return [line.slice(0, colon), line.slice(colon + 2).trim()];
    }),
  );
  return { file, slug: file.replace(/\.html$/, ''), fields, body: end < 0 ? '' : source.slice(end).trim() };
}

/** Turns the conveniences of a body into HTML; see the head of this file. */
function toHtml(body) {
  return body
    .split(/\n{2,}/)
    .map((block) => {
      if (block.startsWith('<pre')) return block;
      const flat = block.replace(/\n/g, ' ');
      const heading = /^(##+) (.+)$/.exec(flat);
      if (heading) return `<h${heading[1].length}>${heading[2]}</h${heading[1].length}>`;
      if (flat.startsWith('> ')) {
        const [words, speaker] = flat.replaceAll(/(^| )> /g, '$1').split(' — ', 2);
        const source = speaker ? `<p>— <cite>${speaker}</cite></p>` : '';
        return `<blockquote><p>${words}</p>${source}</blockquote>`;
      }
      return BLOCK_ELEMENT.test(flat) ? flat : `<p>${flat}</p>`;
    })
    .join('\n');
}

function listOf(value) {
  return value
    ? value
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean)
    : [];
}

function authorOf(name, file) {
  const slug = people[name];
  if (!slug) throw new Error(`${file}: unknown byline ${name}`);
  return { name, url: `${SITE}people/${slug}/` };
}

function itemOf({ file, slug, fields, body }, pictures) {
  const published = fields.date;
  const url = `${SITE}${published.slice(0, 4)}/${published.slice(5, 7)}/${slug}/`;
  const item = { id: url, url, title: fields.title };
  if (fields.external) item.external_url = fields.external;
  if (fields.summary) {
    const n = [...fields.summary].length;
    if (n < SUMMARY_CHARS.min || n > SUMMARY_CHARS.max)
      throw new Error(`${file}: summary of ${n} characters`);
    item.summary = fields.summary;
  }
  if (fields.content === 'none') {
    // The format demands one of the two contents; an empty text says that there is only the summary.
    item.content_text = '';
  } else if (fields.content === 'text') {
    item.content_text = body.replace(/([^\n])\n(?=[^\n])/g, '$1 ');
  } else {
    item.content_html = toHtml(body);
  }
  item.date_published = published;
  if (fields.modified) item.date_modified = fields.modified;
  if (fields.authors) item.authors = listOf(fields.authors).map((name) => authorOf(name, file));
  item.tags = listOf(fields.tags);
  const unknown = item.tags.find((tag) => !topics.includes(tag));
  if (unknown) throw new Error(`${file}: unknown topic ${unknown}`);
  if (fields.language) item.language = fields.language;
  if (fields.image) {
    const alt = fields.image_alt ?? pictures.get(fields.image)?.alt;
    if (!alt) throw new Error(`${file}: no picture called ${fields.image}`);
    item.image = `images/${fields.image}.svg`;
    item._broadside = { image_alt: alt };
  }
  for (const [, name] of (item.content_html ?? '').matchAll(/src="images\/([^".]+)\.svg"/g)) {
    if (!pictures.has(name)) throw new Error(`${file}: no picture called ${name}`);
  }
  return item;
}

function feedOf(pictures) {
  const stories = readdirSync(join(HERE, 'stories'))
    .filter((name) => name.endsWith('.html'))
    .map(readStory);
  const items = stories
    .map((story) => itemOf(story, pictures))
    .sort((a, b) => (a.date_published < b.date_published ? 1 : -1));
  const ids = new Set(items.map((item) => item.id));
  if (ids.size !== items.length) throw new Error('two stories share one address');
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: SITE,
    feed_url: `${SITE}feed.json`,
    description,
    icon: `${SITE}icons/icon-512.png`,
    favicon: `${SITE}icons/icon-192.png`,
    language,
    // Pictures stand beside the feed, wherever the newsroom is deployed, and not on the stories' own pages.
    _broadside: { content_base: 'feed' },
    items,
  };
}

function wordsIn(item) {
  const text = (item.content_html ?? item.content_text ?? '').replace(/<[^>]+>/g, ' ');
  return text.split(/\s+/).filter(Boolean).length;
}

const pictures = await printedPictures();
for (const [name, { svg }] of pictures) {
  if (svg.length > MOST_PICTURE_BYTES)
    throw new Error(`${name}.svg has ${svg.length} bytes, over ${MOST_PICTURE_BYTES}`);
}
const feed = feedOf(pictures);
const files = new Map([['feed.json', `${JSON.stringify(feed, null, 1)}\n`]]);
for (const [name, { svg }] of pictures) files.set(`images/${name}.svg`, svg);

if (process.argv.includes('--check')) {
  const stale = [...files].filter(([name, text]) => {
    try {
      return readFileSync(join(OUT, name), 'utf8') !== text;
    } catch {
      return true;
    }
  });
  for (const [name] of stale)
    console.error(`public/demo/${name} differs from its sources: run node xtask/demo/build.mjs`);
  process.exitCode = stale.length ? 1 : 0;
} else {
  mkdirSync(join(OUT, 'images'), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(OUT, name), text);
  const n_words = feed.items.reduce((sum, item) => sum + wordsIn(item), 0);
  const bytes = [...pictures.values()].map(({ svg }) => svg.length);
  console.log(`${feed.items.length} stories, ${n_words} words, feed ${files.get('feed.json').length} B`);
  for (const topic of topics)
    console.log(`  ${feed.items.filter((item) => item.tags.includes(topic)).length} ${topic}`);
  console.log(
    `${bytes.length} pictures, ${bytes.reduce((a, b) => a + b, 0)} B, largest ${Math.max(...bytes)} B`,
  );
}
