// Starts the reader in Svelte, in place of what the page waits with. It is deliberately no more.

import { mount } from "svelte";
import { loadStories } from "../shared/feed.js";
import Reader from "./Reader.svelte";

function start(props) {
  const target = document.querySelector("#app");
  target.replaceChildren();
  mount(Reader, { target, props });
}

await loadStories().then((stories) => start({ stories }), () => start({ stories: [], hasFailed: true }));
