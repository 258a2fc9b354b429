// Broadside and the references side by side, and the table of ratios that comes of it.
//
//   node compare.mjs --editions DIR --references DIR --table FILE.md [--runs 5] [--out FILE.json]
//
// Runs are interleaved, so that what disturbs the machine falls on all alike. It is deliberately without bars that fail: a
// busy machine would fail them; what must not grow is counted in bytes by the budgets.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { Host } from "./host.mjs";
import { broadside, references } from "./sites.mjs";
import { table } from "./table.mjs";
import { Device, firstVisit, interactions, liveFilter, plainFilter, settle } from "./visit.mjs";

const { values: options } = parseArgs({
  options: {
    editions: { type: "string" },
    references: { type: "string" },
    table: { type: "string" },
    runs: { type: "string", default: "5" },
    out: { type: "string" },
  },
});
const sites = [broadside((n) => path.join(options.editions, String(n))), ...references(options.references)];

async function withDevice(use) {
  const device = await Device.fresh();
  try {
    return await use(device);
  } finally {
    await device.discard();
  }
}

/** All that is measured of a site in one round. */
async function round(site) {
  const host = await Host.start(site.folder);
  try {
    const cold = await withDevice((device) => firstVisit(device, site, host.url));
    const live = await withDevice((device) => liveFilter(device, site, host.url));
    const plainMs = site.hasPlainFilter ? await withDevice((device) => plainFilter(device, site, host.url)) : null;
    const again = await withDevice(async (device) => {
      await settle(device, site, host.url);
      await device.reopen();
      const warm = await firstVisit(device, site, host.url);
      await device.reopen();
      const { url } = host;
      await host.stop();
      const offline = await firstVisit(device, site, url, { isOnSlowLine: false });
      return { warm, offline };
    });
    return { cold, live, plainMs, ...again };
  } finally {
    await host.stop();
  }
}

async function roundOf100(site) {
  const host = await Host.start(site.folderOf100);
  try {
    return await withDevice((device) => interactions(device, site, `${host.url}${site.pathOf100}`));
  } finally {
    await host.stop();
  }
}

const rounds = new Map(sites.map(({ name }) => [name, []]));
for (let run = 1; run <= Number(options.runs); run += 1) {
  for (const site of sites) {
    const measured = { ...await round(site), ...await roundOf100(site) };
    rounds.get(site.name).push(measured);
    console.error(`run ${run}: ${site.name}: first story ${Math.round(measured.cold.firstStoryMs)} ms`);
  }
}
if (options.out) await writeFile(options.out, JSON.stringify(Object.fromEntries(rounds), null, 1));
await writeFile(options.table, table(rounds));
