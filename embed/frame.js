/*
 * The script of a frame of stories: lays them out as the address or the element around the frame says, tells how high
 * they are, and asks before a link is followed.
 *
 * It is deliberately not needed for reading: without it all stories stand there, and every link leads where it should.
 * Whoever puts the frame on a page is not trusted with more than a layout, colours and a font.
 */

(() => {
  const PROTOCOL = 1;
  const root = document.documentElement;
  /** A page with WordPress' own script around the frame names it by this. */
  const secret = /[#&?]secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1];
  /** How long an element may think about a link, in milliseconds. */
  const PATIENCE = 300;

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
  const LAYOUTS = ["cards", "headlines", "list"];
  const THEMES = ["auto", "dark", "light"];

  const cards = [...document.querySelectorAll(".story-card")];
  const links = [...document.querySelectorAll("a[href]")].map((link) => ({ link, address: link.href }));

  const oneOf = (known, value) => known.includes(value) ? value : known.at(-1);
  const primary = (tag) => tag.toLowerCase().split("-")[0];
  const languageOf = (card) => primary((card.querySelector("[lang]") ?? root).lang);

  function layOut(search) {
    const asked = new URLSearchParams(search);
    root.dataset.layout = oneOf(LAYOUTS, asked.get("layout"));
    root.dataset.theme = oneOf(THEMES, asked.get("theme") ?? "auto");
    const limit = Number(asked.get("limit")) || cards.length;
    const inLanguage = cards.filter((card) => languageOf(card) === primary(asked.get("lang") ?? ""));
    const chosen = (inLanguage.length > 0 ? inLanguage : cards).slice(0, limit);
    for (const card of cards) card.hidden = !chosen.includes(card);
    for (const it of document.querySelectorAll(".embed-newsletter")) it.hidden = !asked.has("newsletter");
    const partner = asked.get("partner");
    for (const { link, address } of links) link.href = partner ? labelled(address, partner) : address;
  }

  function labelled(address, partner) {
    const url = new URL(address);
    const label = `utm_source=${encodeURIComponent(partner)}`;
    url.search = url.search ? `${url.search}&${label}` : label;
    return url.href;
  }

  function paint(theme) {
    for (const [name, [property, kind]] of Object.entries(THEME)) {
      const value = theme?.[name];
      const isSound = typeof value === "string" && value.length < 200 && !/[(]\s*["']?\s*\w+:|url|var\(/i.test(value)
        && CSS.supports(kind, value);
      if (isSound) root.style.setProperty(property, value);
      else root.style.removeProperty(property);
    }
  }

  /** Nothing that is told is secret, so that any page may hear it. */
  function say(message) {
    parent.postMessage({ broadside: PROTOCOL, ...message }, "*");
  }

  let told = 0;
  function measure() {
    // In an element that is not shown there is no width, and no height worth telling.
    if (innerWidth === 0) return;
    const height = Math.ceil(document.querySelector("main").getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    say({ type: "height", height });
    if (secret) parent.postMessage({ message: "height", value: height, secret }, "*");
  }

  /** The link that waits for an answer, and the one that was allowed and is being followed. */
  let asked = null;
  let allowed = null;
  let hasElement = false;

  function follow(link) {
    if (!link || asked !== link) return;
    asked = null;
    allowed = link;
    link.click();
    allowed = null;
  }

  addEventListener("message", ({ source, data }) => {
    if (source !== parent || data?.broadside !== PROTOCOL) return;
    if (data.type === "settings") {
      hasElement = true;
      root.dataset.sized = "";
      layOut(String(data.search));
      paint(data.theme);
      told = 0;
      measure();
    } else if (data.type === "go") follow(asked);
    else if (data.type === "stay") asked = null;
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || link === allowed) return;
    if (secret) {
      event.preventDefault();
      parent.postMessage({ message: "link", value: link.href, secret }, "*");
    } else if (hasElement) {
      event.preventDefault();
      asked = link;
      const kind = link.matches(".embed-newsletter") ? "newsletter" : "story";
      say({ type: "open", kind, url: link.href, title: link.textContent });
      // Where nobody answers, a link is still a link.
      setTimeout(() => follow(link), PATIENCE);
    }
  });

  layOut(location.search);
  if (parent === window) return;
  new ResizeObserver(measure).observe(document.body);
  say({ type: "hello", title: document.title });
})();
