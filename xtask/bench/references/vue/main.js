// Starts the reader in Vue, in place of what the page waits with. It is deliberately no more.

import { createApp } from "vue";
import { loadStories } from "../shared/feed.js";
import Reader from "./Reader.vue";

function start(props) {
  createApp(Reader, props).mount("#app");
}

await loadStories().then((stories) => start({ stories }), () => start({ stories: [], hasFailed: true }));
