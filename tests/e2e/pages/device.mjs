// What this device keeps for the page's origin, as the browser's own tools would list it.
//
// It is deliberately without assertions; specs make those.

import { until } from "../browser.mjs";

export class Device {
  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    this.page = page;
  }

  /** The texts of a table of the database, by key; none where there is no such table. */
  table(name) {
    return this.page.evaluate(async (name) => {
      const settled = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      // Opening a database that is not there would make it.
      if (!(await indexedDB.databases()).some((it) => it.name === "broadside:/")) return {};
      const database = await settled(indexedDB.open("broadside:/"));
      try {
        if (!database.objectStoreNames.contains(name)) return {};
        const table = database.transaction(name).objectStore(name);
        const [keys, texts] = await Promise.all([settled(table.getAllKeys()), settled(table.getAll())]);
        return Object.fromEntries(keys.map((key, index) => [key, texts[index]]));
      } finally {
        database.close();
      }
    }, name);
  }

  /**
   * Lets nobody write into a table of the database, as on a device that is slow, until what it returns is called.
   * @param {string} name
   */
  async holdWrites(name) {
    await this.page.evaluate((name) => new Promise((begun, failed) => {
      const opened = indexedDB.open("broadside:/");
      opened.onerror = failed;
      opened.onsuccess = () => {
        const table = opened.result.transaction(name, "readwrite").objectStore(name);
        // One who writes is alone for as long as there is something to do.
        const hold = () => {
          begun();
          if (window.isDeviceReleased) opened.result.close();
          else table.get("nothing").onsuccess = hold;
        };
        table.get("nothing").onsuccess = hold;
      };
    }), name);
    return () => this.page.evaluate(() => {
      window.isDeviceReleased = true;
    });
  }

  /** The addresses of the pictures that are kept for reading offline. */
  pictures() {
    return this.page.evaluate(async () => {
      const name = (await caches.keys()).find((it) => it.includes(":kept-"));
      return name ? (await (await caches.open(name)).keys()).map((it) => it.url) : [];
    });
  }

  /** Until as many stories are kept for later. */
  async hasSaved(nStories) {
    await until(async () => {
      const texts = Object.values(await this.table("marks"));
      return texts.filter((it) => "saved" in JSON.parse(it).is).length === nStories;
    });
  }

  /** Until no change of a mark is on its way: each takes two steps, and what is read in between would differ. */
  async hasSettled() {
    let nAlike = 0;
    let before = null;
    await until(async () => {
      const now = JSON.stringify(await this.table("marks"));
      nAlike = now === before ? nAlike + 1 : 0;
      before = now;
      return nAlike > 10;
    });
  }
}
