// Writes a feed of so many stories into a file: `node write-feed.mjs N FILE`.
//
// It is deliberately no more than that; what the stories are is in articles.mjs.

import { createWriteStream, mkdirSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { feedText } from "./articles.mjs";

const [nStories, file] = process.argv.slice(2);
mkdirSync(path.dirname(file), { recursive: true });
await pipeline(Readable.from(feedText(Number(nStories))), createWriteStream(file));
