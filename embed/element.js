/*
 * <broadside-feed>: a newsroom's stories on anybody's page, in a frame from the newsroom's own site, or in the page.
 *
 * It deliberately touches nothing of the page that it stands on: no styles, ids, history, title or storage, and it
 * tells the frame no more than its own attributes and the custom properties `--broadside-…`. It is kept small; what the
 * stories look like is the frame's matter (frame.js beside this). In the page a `div` stands in the frame's place, and
 * inline.js lets it speak as one.
 */

const NAME = "broadside-feed";
/** The version of what the element and its frame say to one another. */
const PROTOCOL = 1;
const FOLDER = new URL("./", import.meta.url);
/** What shows stories in the page; the press puts in its name. */
const INLINE = "inline.js";

/** How far away the stories begin to load. */
const NEAR = "300px 0px";
/** What a frame may ask for, in pixels: a bug in it should not make a page endless. */
const HEIGHTS = [40, 16_000];
/** How long a frame may keep silent, in milliseconds: from the start, and once it has loaded. */
const PATIENCE = [20_000, 2_000];
/**
 * Room for what has not come, in pixels: text fills an area, so that it is the higher the narrower it is.
 * @type {Record<string, (width: number, nStories: number) => number>}
 */
const ROOM = {
  cards(width, nStories) {
    const nColumns = Math.min(nStories, Math.floor(width / 280) || 1);
    const column = Math.min(480, width / nColumns - 24);
    return Math.ceil(nStories / nColumns) * (column * 2 / 3 + 92_000 / column + 55);
  },
  headlines: (width, nStories) => nStories * (26_000 / width + 42),
  list: (width, nStories) => nStories * (84_000 / width + 118),
};
/** Custom properties that are handed to the frame, each after `--broadside-`. The frame checks what they say. */
const THEME = ["accent", "paper", "ink", "ink-soft", "rule", "font", "font-size"];

/** @type {Record<string, [ordinary: string, test: RegExp, expected: string]>} */
const ATTRIBUTES = {
  topics: ["", /^[\p{L}\p{M}\p{N}_, -]*$/u, "slugs of topics"],
  limit: ["5", /^([1-9]|1\d|20)$/, "a number from 1 to 20"],
  layout: ["list", /^(cards|list|headlines)$/, "cards, list or headlines"],
  theme: ["auto", /^(auto|light|dark)$/, "auto, light or dark"],
  partner: ["", /^[\w.-]{0,64}$/, "up to 64 letters, digits, dots and hyphens"],
  // Easily written for the first one; without a word, stories of all topics would be shown.
  topic: ["", /^$/, "topics="],
  mode: ["frame", /^(frame|inline)$/, "frame or inline"],
};

const style = new CSSStyleSheet();
style.replaceSync(`:host { display: block !important; min-block-size: 0 !important; }
:host([hidden]) { display: none !important; }
div { position: relative; overflow: clip; }
[part=frame] { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; border: 0; visibility: hidden; }
.shown [part=frame] { position: static; display: block; visibility: visible; }
.shown slot { display: none; }`);

class BroadsideFeed extends HTMLElement {
  static observedAttributes = [...Object.keys(ATTRIBUTES), "lang", "newsletter", "class", "style"];

  #room = document.createElement("div");
  /** @type {HTMLIFrameElement | HTMLDivElement | null} */
  #frame = null;
  /** @type {AbortController | null} What lasts while the element is in a document. */
  #life = null;
  #timer = 0;
  #isHeard = false;
  #isDue = false;
  /** The height that waits until nobody sees the end of the element. */
  #waiting = 0;
  #width = 0;
  /** Room that the page itself kept before this script was there, in pixels. */
  #given = 0;
  /** Whether somebody changed the element, and what is below it may move. */
  #isFree = false;
  #warned = new Set();

  constructor() {
    super();
    this.#given = parseFloat(getComputedStyle(this).minBlockSize) || 0;
    const slot = document.createElement("slot");
    this.#room.part = "room";
    slot.part = "fallback";
    this.#room.append(slot);
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [style];
    root.append(this.#room);
  }

  connectedCallback() {
    // What a framework set before this class was there would hide the property of the same name.
    for (const name of [...Object.keys(ATTRIBUTES), "newsletter"]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    // Moved: a browser loads a moved frame anew by itself, and it will say so.
    if (this.#life) return void (this.#isHeard &&= !this.#frame?.src);
    this.#life = new AbortController();
    const { signal } = this.#life;
    addEventListener("message", (event) => this.#hear(event), { signal });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#change(), { signal });
    const observer = new IntersectionObserver((entries) => {
      if (!this.#frame && entries.at(-1).isIntersecting) this.#load();
      if (this.#waiting) this.#fit(this.#waiting);
    }, { rootMargin: NEAR });
    observer.observe(this);
    signal.addEventListener("abort", () => observer.disconnect());
    this.#reserve();
  }

  /** Where a browser can move it as it is, the frame need not load anew. */
  connectedMoveCallback() {}

  disconnectedCallback() {
    // A move takes the element out and puts it in within one task; only what is still out then was removed.
    queueMicrotask(() => {
      if (!this.isConnected) this.#end();
    });
  }

  attributeChangedCallback(name, before, now) {
    if (before !== now && this.#life) this.#change(["topics", "mode"].includes(name));
  }

  get newsletter() {
    return this.hasAttribute("newsletter");
  }

  set newsletter(isWanted) {
    this.toggleAttribute("newsletter", Boolean(isWanted));
  }

  /** Hands the present `--broadside-…` properties to the frame, for changes that the element cannot notice. */
  restyle() {
    this.#say({ type: "settings", search: this.#search(), theme: this.#theme() });
  }

  /** The attribute where it is sound, else the ordinary value; says once what is wrong. */
  #setting(name) {
    const [ordinary, test, expected] = ATTRIBUTES[name];
    const value = (this.getAttribute(name) ?? ordinary).trim();
    if (test.test(value)) return value;
    const fault = `${name}="${value}"`;
    if (!this.#warned.has(fault)) console.warn(`<${NAME}> ${fault}: expected ${expected}; taken for "${ordinary}"`);
    this.#warned.add(fault);
    return ordinary;
  }

  #topics() {
    this.#setting("topic");
    return this.#setting("topics").toLowerCase().split(/[, ]+/).filter(Boolean);
  }

  #search() {
    const search = new URLSearchParams();
    for (const name of ["limit", "layout", "theme", "partner"]) search.set(name, this.#setting(name));
    const topics = this.#topics();
    if (topics[1]) search.set("topics", topics);
    if (this.lang) search.set("lang", this.lang);
    if (this.newsletter) search.set("newsletter", "form");
    return `?${search}`;
  }

  #theme() {
    const computed = getComputedStyle(this);
    const found = THEME.map((name) => [name, computed.getPropertyValue(`--broadside-${name}`).trim()]);
    return Object.fromEntries(found.filter(([, value]) => value && value.length < 200));
  }

  /** Changes that come together are told together. */
  #change(isAnother = false) {
    this.#isDue ||= isAnother;
    queueMicrotask(() => {
      if (!this.#life) return;
      this.#isFree = true;
      if (!this.#frame) this.#reserve();
      else if (this.#isDue) this.#load();
      else if (this.#isHeard) this.restyle();
      this.#isDue = false;
    });
  }

  /** Keeps room for stories that have not come. */
  #reserve() {
    this.#width = this.#room.getBoundingClientRect().width;
    const width = this.#width || 300;
    const stories = ROOM[this.#setting("layout")](width, Number(this.#setting("limit")));
    // With them the heading, the link in the foot, and the newsletter's line below that.
    const room = this.#given || stories + 96 + 12_000 / width + 42 * this.newsletter;
    this.#room.style.minBlockSize = `${Math.round(room)}px`;
  }

  #load(isInline = this.#setting("mode") === "inline") {
    this.#drop();
    this.#isHeard = false;
    const frame = document.createElement(isInline ? "div" : "iframe");
    frame.part = "frame";
    frame.sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms";
    frame.referrerPolicy = "strict-origin";
    frame.onload = () => this.#wait(PATIENCE[1], "silent");
    const [topic, another] = this.#topics();
    const path = another ? "topics/" : topic ? `topics/${encodeURIComponent(topic)}/` : "stories/";
    const address = `${new URL(path, FOLDER)}${this.#search()}`;
    this.#frame = frame;
    this.#room.append(frame);
    if (isInline) {
      const hear = (event) => this.#hear(event);
      import(new URL(INLINE, FOLDER)).then((it) => it.show(frame, address, hear)).catch(() => {
        // Its policy, or what the newsroom has printed, does not allow that.
        if (frame === this.#frame) this.#load(false);
      });
    } else frame.src = address;
    this.#wait(PATIENCE[0], "timeout");
  }

  #wait(patience, reason) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#isHeard) return;
      // Whoever put the element there sees by the address what was asked for, such as a topic that is spelt otherwise.
      console.warn(`<${NAME}> ${reason}: ${this.#frame.src}`);
      this.#drop();
      this.#tell("error", { reason });
    }, patience);
  }

  #drop() {
    clearTimeout(this.#timer);
    // The room stays as large as it is; what is below would move.
    if (this.#room.className) this.#room.style.minBlockSize = `${this.#room.offsetHeight}px`;
    this.#room.className = "";
    this.#say({ type: "end" });
    this.#frame?.remove();
    this.#frame = null;
  }

  #end() {
    this.#life?.abort();
    this.#life = null;
    this.#drop();
    this.#waiting = 0;
    this.#isFree = false;
  }

  #say(message) {
    this.#frame?.contentWindow?.postMessage({ broadside: PROTOCOL, ...message }, FOLDER.origin);
  }

  #tell(name, detail, cancelable = false) {
    const how = { bubbles: true, composed: true, cancelable, detail };
    return this.dispatchEvent(new CustomEvent(`broadside:${name}`, how));
  }

  #hear({ source, origin, data }) {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== FOLDER.origin) return;
    if (data?.broadside !== PROTOCOL) return;
    if (data.type === "hello") {
      this.#isHeard = true;
      this.#frame.title = this.getAttribute("aria-label") || String(data.title).slice(0, 200);
      this.restyle();
      if (!this.#room.className) this.#tell("ready", {});
    } else if (data.type === "height" && this.#isHeard && Number.isFinite(data.height)) {
      this.#fit(Math.min(Math.max(Math.ceil(data.height), HEIGHTS[0]), HEIGHTS[1]));
      if (this.#room.className) return;
      this.#room.className = "shown";
      this.#tell("loaded", { topics: this.topics });
    } else if (data.type === "open") {
      // What is no story is the newsletter, of which no more is told than that.
      const { kind, url, title } = data;
      const isStory = kind === "story";
      const detail = isStory ? { url: String(url), title: String(title) } : {};
      this.#say({ type: this.#tell(isStory ? "open" : "subscribe", detail, true) ? "go" : "stay" });
    }
  }

  /** Gives the frame its height. Becoming smaller waits while what is below the element is on the screen. */
  #fit(height) {
    const { bottom, width } = this.#room.getBoundingClientRect();
    const isEndSeen = bottom > 0 && bottom < innerHeight;
    this.#isFree ||= Math.abs(width - this.#width) >= 1;
    const isSmaller = height < this.#room.offsetHeight;
    this.#waiting = isSmaller && isEndSeen && !this.#isFree ? height : 0;
    if (this.#frame) this.#frame.style.blockSize = `${height}px`;
    if (!this.#waiting) this.#room.style.minBlockSize = `${height}px`;
  }
}

for (const name of Object.keys(ATTRIBUTES)) {
  Object.defineProperty(BroadsideFeed.prototype, name, {
    enumerable: true,
    get() {
      const value = (this.getAttribute(name) ?? "").trim();
      const [ordinary, test] = ATTRIBUTES[name];
      const sound = test.test(value) ? value : ordinary;
      return name === "limit" ? Number(sound) : sound;
    },
    set(value) {
      if (value == null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}

if (customElements.get(NAME)) console.debug(`<${NAME}> ${import.meta.url} adds nothing`);
else customElements.define(NAME, BroadsideFeed);
