// A static host for a built folder, as strict as the strictest: a missing file is a 404, headers are those
// of the deployment's own `_headers`, and every request is counted. It can also misbehave on demand.
//
// It is deliberately not `cargo xtask serve`: nothing here helps the app along.

import { once } from "node:events";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { after } from "node:test";
import { headersFor, readHeaderRules } from "./header-rules.mjs";

const TYPES = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  ico: "image/x-icon",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  jpg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
  webp: "image/webp",
  woff2: "font/woff2",
  xml: "application/xml",
};

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {Buffer | string} body
 */

/**
 * Hosts that listen. What fails at the end of a test keeps node from doing the rest that is to be done then, and a process
 * does not end while somebody listens in it.
 * @type {Set<Host>}
 */
const listening = new Set();
after(() => Promise.all([...listening].map((it) => it.stop())));

export class Host {
  /** @type {{ method: string, path: string, status: number }[]} */
  requests = [];
  /** @type {[string, (request: object) => Answer | Promise<Answer>][]} */
  #mounts = [];
  /** @type {[RegExp, (text: string) => string][]} */
  #edits = [];
  /** @type {[RegExp, string | number][]} */
  #faults = [];
  /** @type {[string, (value: string) => string][]} */
  #amendments = [];
  #sockets = new Set();
  #nUnanswered = 0;
  #server = createServer((request, response) => this.#serve(request, response));

  /** Serves `folder` below `base`, such as `/` or `/news/`. */
  constructor(folder, base = "/") {
    this.folder = folder;
    this.base = base;
    this.latencyMs = 0;
    this.nPoured = 0;
    /** @type {Date | null} What every answer says that the time is; the machine's where it is null. */
    this.now = null;
    this.#server.on("connection", (socket) => {
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket));
    });
  }

  static async start(folder, base) {
    const host = new Host(folder, base);
    await host.resume();
    return host;
  }

  /** The deployment's root. */
  get url() {
    return `http://127.0.0.1:${this.port}${this.base}`;
  }

  /** Whether every request that came in was answered to its end, or given up. */
  get isIdle() {
    return this.#nUnanswered === 0;
  }

  /** How many requests have come in whose path contains `part`. */
  count(part = "") {
    return this.requests.filter((it) => it.path.includes(part)).length;
  }

  /** Every answer of a path below the root that begins with `prefix` comes from `answer`. */
  mount(prefix, answer) {
    this.#mounts.push([prefix, answer]);
  }

  /** Text files whose path matches go out changed, as if the newsroom had edited them. */
  edit(pattern, change) {
    this.#edits.push([pattern, change]);
  }

  /** The header `name` of files goes out changed, as if the newsroom had printed with another configuration. */
  amend(name, change) {
    this.#amendments.push([name, change]);
  }

  /**
   * Requests whose path matches get a status, a spoiled answer (`login`, `empty`, `mistyped`, `doubled`, `garbled`), one
   * that is `redirected` to a login page, or a broken delivery (`truncated`, `reset`, `endless`, `stalled`).
   */
  fault(pattern, kind) {
    this.#faults.push([pattern, kind]);
  }

  mend() {
    this.#faults = [];
  }

  /** From now on another folder is what is deployed. */
  deploy(folder) {
    this.folder = folder;
  }

  /** No connection is taken any more, and open ones break. */
  async stop() {
    listening.delete(this);
    if (!this.#server.listening) return;
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await once(this.#server, "close");
  }

  /** Listens, on the port that it had before if it had one. */
  async resume() {
    this.#server.listen(this.port ?? 0, "127.0.0.1");
    await once(this.#server, "listening");
    listening.add(this);
    this.port = this.#server.address().port;
  }

  async #serve(request, response) {
    const url = new URL(request.url, this.url);
    const record = { method: request.method, path: url.pathname + url.search, status: 0 };
    this.requests.push(record);
    this.#nUnanswered += 1;
    response.on("close", () => {
      this.#nUnanswered -= 1;
    });
    const answer = await this.#answer(request, url);
    if (this.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, this.latencyMs));
    const fault = this.#faults.find(([pattern]) => pattern.test(record.path))?.[1];
    const { status, headers: ownHeaders, body } = spoiled(answer, fault);
    const headers = this.now ? { date: this.now.toUTCString(), ...ownHeaders } : ownHeaders;
    record.status = status;
    if (fault === "reset") return request.socket.destroy();
    if (fault === "endless" || fault === "stalled") {
      response.writeHead(status, headers);
      response.write(body.slice(0, Math.floor(body.length / 2)));
      // A server that goes on and on, or that goes silent without hanging up.
      return fault === "endless" && this.#pourInto(response);
    }
    const promised = fault === "truncated" ? answer.body : body;
    response.writeHead(status, { "content-length": Buffer.byteLength(promised), ...headers });
    if (fault !== "truncated") return response.end(request.method === "HEAD" ? "" : body);
    return response.write(body, () => request.socket.destroy());
  }

  /** Writes for as long as anybody reads. */
  #pourInto(response) {
    const piece = " ".repeat(100_000);
    const pour = () => {
      while (!response.destroyed) {
        this.nPoured += piece.length;
        if (!response.write(piece)) return response.once("drain", pour);
      }
    };
    pour();
  }

  async #answer(request, url) {
    if (!url.pathname.startsWith(this.base)) return plain(404, "Nothing is deployed here.");
    const name = decodeURIComponent(url.pathname.slice(this.base.length));
    const mount = this.#mounts.find(([prefix]) => name.startsWith(prefix));
    if (!mount) return this.#file(name);
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, headers } = request;
    const body = Buffer.concat(chunks).toString();
    return mount[1]({ method, url, headers, path: name.slice(mount[0].length), body });
  }

  async #file(name) {
    const wanted = path.join(this.folder, path.normalize(`/${name}`));
    const info = await stat(wanted).catch(() => null);
    if (info?.isDirectory() && name !== "" && !name.endsWith("/")) {
      return { status: 301, headers: { location: `${this.base}${name}/` }, body: "" };
    }
    const found = info?.isDirectory() ? path.join(wanted, "index.html") : wanted;
    const body = await readFile(found).catch(() => null);
    const rules = await readHeaderRules(path.join(this.folder, "_headers"));
    const headers = headersFor(rules, `/${name}`);
    for (const [header, change] of this.#amendments) {
      const key = Object.keys(headers).find((it) => it.toLowerCase() === header);
      if (key) headers[key] = change(headers[key]);
    }
    if (body) return this.#edited(name, { status: 200, headers: { ...typeOf(found), ...headers }, body });
    const page = await readFile(path.join(this.folder, "404.html")).catch(() => "Not found");
    const answer = { status: 404, headers: { ...typeOf("404.html"), ...headers }, body: page };
    return this.#edited("404.html", answer);
  }

  #edited(name, answer) {
    const edits = this.#edits.filter(([pattern]) => pattern.test(name));
    const text = () => edits.reduce((it, [, change]) => change(it), answer.body.toString());
    return edits.length > 0 ? { ...answer, body: text() } : answer;
  }
}

function spoiled(answer, fault) {
  if (typeof fault === "number") return plain(fault, "A fault, on purpose.");
  if (fault === "login") return { status: 200, headers: typeOf("login.html"), body: "<h1>Sign in</h1>" };
  if (fault === "redirected") return { status: 302, headers: { location: "/login" }, body: "" };
  if (fault === "empty") return { ...answer, body: "" };
  if (fault === "mistyped") return { ...answer, headers: { ...answer.headers, "content-type": "text/html" } };
  if (fault === "garbled") return { ...answer, headers: { ...answer.headers, "content-encoding": "gzip" } };
  if (fault === "doubled") {
    const { "content-type": type } = answer.headers;
    return { ...answer, headers: { ...answer.headers, "content-type": [type, "text/plain"], etag: ["a", "b"] } };
  }
  if (fault === "busy") {
    const headers = { ...typeOf("a.txt"), "retry-after": "Tue, 24 Nov 2026 09:05:00 GMT" };
    return { status: 429, headers, body: "Slow down." };
  }
  if (fault !== "truncated") return answer;
  return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) };
}

function typeOf(name) {
  const type = TYPES[path.extname(name).slice(1)];
  return type ? { "content-type": type } : {};
}

/** @returns {Answer} */
export function plain(status, body) {
  return { status, headers: { "content-type": TYPES.txt }, body };
}

/** @returns {Answer} */
export function json(status, value, headers = {}) {
  return { status, headers: { "content-type": TYPES.json, ...headers }, body: JSON.stringify(value) };
}
