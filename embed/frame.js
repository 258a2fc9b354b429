/*
 * The script of a frame of stories: lays them out as the address or the element around the frame says, tells how high
 * they are, and asks before a link is followed.
 *
 * The press puts theme.js before it. It is deliberately not needed for reading: without it all stories stand there, and
 * every link leads where it should.
 * Whoever puts the frame on a page is not trusted with more than a layout, colours and a font.
 */

(() => {
  const PROTOCOL = 1;
  const root = document.documentElement;
  /** A page with WordPress' own script around the frame names it by this. */
  const secret = /[#&?]secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1];
  /** How long an element may think about a link, in milliseconds. */
  const PATIENCE = 300;

  const LAYOUTS = ["cards", "headlines", "list"];
  const THEMES = ["auto", "dark", "light"];

  const cards = [...document.querySelectorAll(".story-card")];
  /** Links to the list that these stories are of: the newsroom's page with all of them. */
  const LIST = ".embed-title a, .embed-more";
  /** The newsletter's form, in what opens it. */
  const signup = document.querySelector(".embed-signup");
  const form = signup?.querySelector("form");
  /** What tells the provider whose reader this is, where it can be told; by itself, what the newsroom says of its own. */
  const via = form && fieldNamed(form, form.dataset.partnerField);
  const own = via?.value;
  const links = [...document.querySelectorAll("a[href]")].map((link) => ({ link, address: link.href }));

  const oneOf = (known, value) => known.includes(value) ? value : known.at(-1);
  const primary = (tag) => tag.toLowerCase().split("-")[0];
  const languageIn = (search) => primary(new URLSearchParams(search).get("lang") ?? "");
  const languageOf = (card) => primary((card.querySelector("[lang]") ?? root).lang);
  const topicsOf = (card) => [...card.querySelectorAll(".topic-links a")].map((link) => {
    return decodeURIComponent(link.pathname.split("/").at(-2));
  });

  /** Goes to the same stories with words around them in the language asked for, where some are in that. */
  function isElsewhere(search) {
    const language = languageIn(search);
    if (language === primary(root.lang)) return false;
    const others = [...document.querySelectorAll("link[hreflang]")];
    const other = others.find((it) => it.hreflang === language) ?? others.find((it) => it.hreflang === "x-default");
    if (other) location.replace(other.href + search);
    return Boolean(other);
  }

  function layOut(search) {
    const asked = new URLSearchParams(search);
    root.dataset.layout = oneOf(LAYOUTS, asked.get("layout"));
    root.dataset.theme = oneOf(THEMES, asked.get("theme") ?? "auto");
    const limit = Number(asked.get("limit")) || cards.length;
    const topics = (asked.get("topics") ?? "").split(",").filter(Boolean);
    const onTopic = cards.filter((card) => topics.length === 0 || topicsOf(card).some((it) => topics.includes(it)));
    const inLanguage = onTopic.filter((card) => languageOf(card) === languageIn(search));
    const chosen = (inLanguage.length > 0 ? inLanguage : onTopic).slice(0, limit);
    for (const card of cards) card.hidden = !chosen.includes(card);
    const partner = /^[\w.-]{1,64}$/.exec(asked.get("partner") ?? "")?.[0];
    // An address or an element from before there was a form asks for the link, and lets none be sent.
    const newsletter = asked.get("newsletter");
    const hasForm = Boolean(signup) && newsletter === "form";
    if (signup) signup.hidden = !hasForm;
    for (const it of document.querySelectorAll(".embed-newsletter")) it.hidden = hasForm || newsletter === null;
    if (via) {
      via.value = partner ?? own;
      via.disabled = !via.value;
    }
    const filter = topics.length > 0 && `topics=${topics.map(encodeURIComponent)}`;
    const label = partner && `utm_source=${encodeURIComponent(partner)}`;
    for (const { link, address } of links) link.href = asking(address, [link.matches(LIST) && filter, label]);
  }

  function fieldNamed(form, name) {
    const known = name && form.elements.namedItem(name);
    if (known || !name) return known;
    const field = Object.assign(document.createElement("input"), { type: "hidden", name });
    form.prepend(field);
    return field;
  }

  /** The address with what is to be asked besides. */
  function asking(address, more) {
    const url = new URL(address);
    url.search = [url.search.slice(1), ...more].filter(Boolean).join("&");
    return url.href;
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

  /** The link or form that waits for an answer, and the one that was allowed and is being followed. */
  let asked = null;
  let allowed = null;
  let hasElement = false;

  function follow(it) {
    if (!it || asked !== it) return;
    asked = null;
    allowed = it;
    if (it === form) it.requestSubmit();
    else it.click();
    allowed = null;
  }

  /** Asks whether `it` may be followed. Where nobody answers, it may. */
  function ask(event, it, kind) {
    event.preventDefault();
    asked = it;
    say({ type: "open", kind, url: it.href ?? "", title: it === form ? "" : it.textContent });
    setTimeout(() => follow(it), PATIENCE);
  }

  addEventListener("message", ({ source, data }) => {
    if (source !== parent) return;
    // WordPress' script came after this one, and has heard nothing yet.
    if (secret && data?.message === "ready") {
      told = 0;
      measure();
    }
    if (data?.broadside !== PROTOCOL) return;
    if (data.type === "settings") {
      const search = String(data.search);
      if (isElsewhere(search)) return;
      hasElement = true;
      root.dataset.sized = "";
      layOut(search);
      paint(root, data.theme);
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
      ask(event, link, link.matches(".embed-newsletter") ? "newsletter" : "story");
    }
  });

  let isSent = false;
  form?.addEventListener("click", ({ target }) => {
    if (target.type !== "submit" || !form.checkValidity()) return;
    // In a sandbox that forgot to allow forms a browser sends none and says nothing. The newsroom's own page has one.
    setTimeout(() => isSent || document.querySelector(".embed-newsletter").click());
  });

  form?.addEventListener("submit", (event) => {
    isSent = true;
    if (hasElement && form !== allowed) return ask(event, form, "newsletter");
    const said = signup.querySelector("[data-said]");
    said.textContent = said.dataset.said;
  });

  if (isElsewhere(location.search)) return;
  layOut(location.search);
  if (parent === window) return;
  new ResizeObserver(measure).observe(document.body);
  say({ type: "hello", title: document.title });
  // WordPress hides the frame until it has said how high it is, and a browser observes nothing in a hidden one.
  if (secret) measure();
})();
