// A static host for one site of a comparison: Brotli where the browser takes it, the headers that the site's own
// `_headers` states, and the feed beside it, the same for every site. Every file is compressed before the first visit, as
// on hosts that keep their files compressed: the machine that measures has nothing else to do meanwhile.
//
// It is deliberately without a slow line: the browser's own network conditions are that.

import { once } from "node:events";
import { readFile, readdir, stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { constants, brotliCompressSync } from "node:zlib";
import { feedText } from "./articles.mjs";
import { headersFor, readHeaderRules } from "../../tests/e2e/header-rules.mjs";

const TYPES = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
};
/** What was compressed already, by what it was: every round begins with the same files. */
const compressedFiles = new Map();
const HASHED = /-[\w-]{8,}\.(js|css|wasm)$/;

export class Host {
  #folder;
  #rules;
  /** Answers by path, compressed once. */
  #answers = new Map();
  #sockets = new Set();
  #server = createServer((request, response) => this.#serve(request, response));

  static async start(folder) {
    const host = new Host();
    host.#folder = folder;
    host.#rules = await readHeaderRules(path.join(folder, "_headers"));
    await host.#prepare();
    host.#server.on("connection", (socket) => {
      host.#sockets.add(socket);
      socket.on("close", () => host.#sockets.delete(socket));
    });
    host.#server.listen(0, "127.0.0.1");
    await once(host.#server, "listening");
    return host;
  }

  /** Makes the answer to whatever can be asked for, save for single articles. */
  async #prepare() {
    const files = (await readdir(this.#folder, { recursive: true })).filter((it) => !/^articles\/|\.(br|gz)$/.test(it));
    for (const file of files) {
      const pathname = file.endsWith("index.html") ? file.slice(0, -"index.html".length) : file;
      await this.#answer(`/${pathname}`);
    }
    for (const nStories of [30, 100]) await this.#answer(`/feed/${nStories}.json`);
  }

  get url() {
    return `http://127.0.0.1:${this.#server.address().port}/`;
  }

  /** No connection is taken any more. */
  async stop() {
    if (!this.#server.listening) return;
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await once(this.#server, "close");
  }

  async #serve(request, response) {
    const { pathname } = new URL(request.url, this.url);
    const answer = request.method === "POST" ? { status: 200, headers: {}, body: Buffer.from("{}") } : await this.#answer(pathname);
    const isBrotli = answer.brotli && /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
    const body = isBrotli ? answer.brotli : answer.body;
    const coding = isBrotli ? { "content-encoding": "br" } : {};
    response.writeHead(answer.status, { ...answer.headers, ...coding, "content-length": body.length });
    response.end(body);
  }

  async #answer(pathname) {
    if (!this.#answers.has(pathname)) this.#answers.set(pathname, await this.#made(pathname));
    return this.#answers.get(pathname);
  }

  async #made(pathname) {
    const nStories = /^\/feed\/(\d+)\.json$/.exec(pathname)?.[1];
    if (nStories) return compressed(200, "json", { "cache-control": "no-cache" }, Buffer.from([...feedText(Number(nStories))].join("")));
    const wanted = path.join(this.#folder, path.normalize(decodeURIComponent(pathname)));
    const info = await stat(wanted).catch(() => null);
    const file = info?.isDirectory() ? path.join(wanted, "index.html") : wanted;
    const body = await readFile(file).catch(() => null);
    if (!body) return { status: 404, headers: { "content-type": "text/plain" }, body: Buffer.from("Not found") };
    const kept = { "cache-control": HASHED.test(pathname) ? "public, max-age=31536000, immutable" : "no-cache" };
    const headers = { ...kept, ...headersFor(this.#rules, pathname) };
    return compressed(200, path.extname(file).slice(1), headers, body, await readFile(`${file}.br`).catch(() => null));
  }
}

/** The answer with `body`; `brotli` is what the site itself has of it, where it has. */
function compressed(status, ending, headers, body, brotli = null) {
  const type = TYPES[ending] ?? "application/octet-stream";
  const isCompressed = /text|json|javascript|wasm|svg/.test(type) && body.length > 512;
  return { status, headers: { "content-type": type, ...headers }, body, brotli: isCompressed ? brotli ?? smallest(body) : null };
}

function smallest(body) {
  const text = body.toString("latin1");
  if (!compressedFiles.has(text)) {
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } };
    compressedFiles.set(text, brotliCompressSync(body, options));
  }
  return compressedFiles.get(text);
}
