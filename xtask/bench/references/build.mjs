// Builds the references into a folder: each reader as its authors would ship it, and the quickest also with their first page
// printed.
//
//   node build.mjs OUT

import { createHash } from "node:crypto";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import vue from "@vitejs/plugin-vue";
import { build } from "vite";
import solid from "vite-plugin-solid";
import { items } from "../articles.mjs";
import { PAGE } from "./shared/page-size.js";
import { pageMarkup } from "./page.mjs";

const HERE = import.meta.dirname;
const jsxOf = (library) => ({ jsx: "automatic", jsxImportSource: library });
const READERS = [
  { name: "plain", entry: "plain/main.js", isPrintedToo: true },
  { name: "solid", entry: "solid/main.jsx", plugins: [solid()], isPrintedToo: true },
  { name: "preact", entry: "preact/main.jsx", esbuild: jsxOf("preact") },
  { name: "svelte", entry: "svelte/main.js", plugins: [svelte({ configFile: false })] },
  { name: "vue", entry: "vue/main.js", plugins: [vue()] },
  { name: "react", entry: "react/main.jsx", esbuild: jsxOf("react") },
];

/** The script of a reader, bundled and named after its content. */
async function bundle({ entry, plugins = [], esbuild = {} }, out) {
  await build({
    root: HERE,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    plugins,
    esbuild,
    build: {
      outDir: out,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: { polyfill: false },
      rollupOptions: { input: path.join(HERE, entry), output: { entryFileNames: "[name]-[hash].js" } },
    },
  });
  const script = (await readdir(out)).find((it) => it.endsWith(".js"));
  return `/${script}`;
}

async function finish(out, script, stories) {
  const style = (await readFile(path.join(HERE, "shared/style.css"), "utf8")).replace(/\/\*.*?\*\/\s*/gs, "").replaceAll("\n", "");
  const page = pageMarkup({ style, script, stories });
  await writeFile(path.join(out, "index.html"), page);
  await cp(path.join(HERE, "register.js"), path.join(out, "register.js"));
  const buildName = createHash("sha256").update(page).update(await readFile(path.join(out, script))).digest("hex").slice(0, 16);
  const facts = `const BUILD = "${buildName}";\nconst ASSETS = ${JSON.stringify(["/", script, "/register.js"])};\n`;
  await writeFile(path.join(out, "worker.js"), facts + await readFile(path.join(HERE, "shared/worker.js"), "utf8"));
}

const out = path.resolve(process.argv[2]);
await rm(out, { recursive: true, force: true });
const stories = [...items(30)].slice(0, PAGE);
for (const reader of READERS) {
  const waiting = path.join(out, reader.name);
  await mkdir(waiting, { recursive: true });
  const script = await bundle(reader, waiting);
  await finish(waiting, script, []);
  if (!reader.isPrintedToo) continue;
  const printed = path.join(out, `${reader.name}-printed`);
  await cp(waiting, printed, { recursive: true });
  await finish(printed, script, stories);
}
