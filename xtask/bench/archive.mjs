// What an archive of many stories costs: the press's time and memory, what a second one changes, and what a phone fetches
// of it first. The table goes into a file.
//
//   node archive.mjs --press FILE --app DIR --folder DIR --table FILE.md [--stories 100000]
//
// The source is a feed of documents of twenty stories, as a newsroom's own is; memory is what the system says that the press had
// at most (Linux). It is deliberately without a browser: what a shard costs a phone is its size.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdir, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { parseArgs } from "node:util";
import { item } from "./articles.mjs";

const N_PER_DOCUMENT = 20;
const LOOK_EVERY_MS = 50;

const { values: options } = parseArgs({
  options: {
    press: { type: "string" },
    app: { type: "string" },
    folder: { type: "string" },
    table: { type: "string" },
    stories: { type: "string", default: "100000" },
  },
});

/** A newsroom's feed of as many stories as it has at the moment. */
class Newsroom {
  nStories = Number(options.stories);
  #server = createServer((request, response) => {
    const number = Number(/^\/(\d+)\.json$/.exec(request.url)?.[1] ?? 0);
    response.writeHead(200, { "content-type": "application/feed+json" });
    response.end(JSON.stringify(this.#document(number)));
  });

  async start() {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return `http://127.0.0.1:${this.#server.address().port}/0.json`;
  }

  stop() {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #document(number) {
    const newest = this.nStories - number * N_PER_DOCUMENT;
    const oldest = Math.max(0, newest - N_PER_DOCUMENT);
    const items = Array.from({ length: newest - oldest }, (_, index) => item(newest - index));
    const next = oldest > 0 ? { next_url: `${number + 1}.json` } : {};
    return { version: "https://jsonfeed.org/version/1.1", title: "The Measured Post", ...next, items };
  }
}

/** Runs the press: its last line, how long it took, and the most memory that it had, in MB. */
async function archived(config, out) {
  const started = performance.now();
  const child = spawn(options.press, ["archive", "--app", options.app, "--config", config, "--out", out]);
  let said = "";
  let peakKb = 0;
  child.stdout.on("data", (text) => {
    said += text;
  });
  child.stderr.pipe(process.stderr);
  const look = setInterval(() => {
    const status = readStatus(child.pid);
    peakKb = Math.max(peakKb, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0));
  }, LOOK_EVERY_MS);
  const [code] = await once(child, "close");
  clearInterval(look);
  if (code !== 0) throw new Error(`the press ended with ${code}`);
  return { said: said.trim(), seconds: (performance.now() - started) / 1000, peakMb: peakKb / 1024 };
}

function readStatus(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "";
  }
}

const newsroom = new Newsroom();
const url = await newsroom.start();
const out = path.join(options.folder, "archive-out");
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const config = path.join(options.folder, "archive.json");
const sources = [{ id: "post", title: "The Measured Post", type: "jsonfeed", url }];
await writeFile(config, JSON.stringify({ newsroom: { name: "The Measured Post", language: "en" }, sources }));

const first = await archived(config, out);
newsroom.nStories += 1;
const second = await archived(config, out);
newsroom.stop();

const shards = path.join(out, "archive");
const names = (await readdir(shards)).filter((it) => it.endsWith(".json.br"));
const sizeOfFile = async (name) => (await stat(path.join(shards, name))).size;
const largest = async (pattern) => Math.max(...await Promise.all(names.filter((it) => pattern.test(it)).map(sizeOfFile)));
const latest = JSON.parse(await readFile(path.join(shards, "latest.json"), "utf8"));
const sizeOf = (name) => sizeOfFile(`${name}.br`);
// As core's question asks: the directory, at most two files of words and six of stories.
const firstSearch = await sizeOf("words.json");
const eachSearch = 2 * await largest(/^words-/) + 6 * await largest(/^stories-/);
const firstPage = await sizeOf("latest.json") + (latest.items.length < N_PER_DOCUMENT ? await sizeOf(latest.next_url) : 0);
const rows = [
  ["stories", options.stories],
  ["made", `${first.said}; ${first.seconds.toFixed(0)} s, at most ${first.peakMb.toFixed(0)} MB of memory`],
  ["made again after one more story", `${second.said}; ${second.seconds.toFixed(0)} s, at most ${second.peakMb.toFixed(0)} MB`],
  ["what a phone fetches for the first twenty stories", `${(firstPage / 1000).toFixed(1)} kB after Brotli`],
  ["the largest shard", `${(await largest(/^(latest|\d+)\.json/) / 1000).toFixed(1)} kB after Brotli`],
  [
    "what a search of one word fetches at most",
    `${(eachSearch / 1000).toFixed(1)} kB after Brotli, and once ${(firstSearch / 1000).toFixed(1)} kB that say which files have which words`,
  ],
];
await writeFile(options.table, `\n\n|  |  |\n| --- | --- |\n${rows.map((it) => `| ${it.join(" | ")} |\n`).join("")}`);
