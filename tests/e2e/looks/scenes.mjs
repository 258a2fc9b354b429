// What is photographed: every kind of page at a phone's, a tablet's and a desk's width, in light and dark, and from right
// to left.
//
// It is deliberately only the window's first screen: what is below is the same components again.

import { appReady, NOW, openNewsroom, reconfigure } from "../browser.mjs";
import { ROUTES } from "../routes.mjs";

const SIZES = [[360, 800], [768, 1024], [1440, 900]];

/** In which each page is photographed when it reads from left to right. */
export const LOOKS = SIZES.flatMap(([width, height]) => {
  return ["light", "dark"].map((colorScheme) => ({ width, height, colorScheme }));
});

/** And from right to left: light is enough, as colours know no direction. */
export const MIRRORED = SIZES.filter(([width]) => width !== 768).map(([width, height]) => {
  return { width, height, colorScheme: "light" };
});

const inArabic = (config) => ({
  ...config,
  newsroom: { ...config.newsroom, name: "المرسى", tagline: "أخبار الميناء وما يتصل به", language: "ar" },
});

/** Each kind of page, and the same from right to left. */
export const ALL_SCENES = ROUTES.flatMap(({ name, path, isOfTheMoment = false }) => {
  const slug = slugOf(name);
  return [
    { name, slug, path, isOfTheMoment, looks: LOOKS },
    { name: `${name}, from right to left`, slug: `${slug}-rtl`, path, isOfTheMoment, looks: MIRRORED, config: inArabic },
  ];
});

// What a page says of the moment (a port, what the device holds by now, a frame that is on its way) is no matter of looks.
export const SCENES = ALL_SCENES.filter((it) => !it.isOfTheMoment);

/** A name as a part of a file's. */
export function slugOf(name) {
  return name.replaceAll(/[^a-z]+/gi, "-").toLowerCase();
}

/** The name of a picture's file. */
export function fileName({ slug }, { width, colorScheme }) {
  return `${slug}-${width}-${colorScheme}.webp`;
}

/** Opens a scene's page for a test, or for whatever says `after` like one. */
export async function openScene(t, scene) {
  const newsroom = await openNewsroom(t, {
    path: scene.path,
    // What the worker does is no matter of looks, and pictures that it fetches would come when they like.
    context: { serviceWorkers: "block", reducedMotion: "reduce" },
    prepare: (host) => {
      // The doctor compares the device's clock with the host's, and pictures would grow old with their difference.
      host.now = NOW;
      if (scene.config) reconfigure(host, scene.config);
    },
  });
  // A page that is not there is answered as such.
  newsroom.complaints.allow(/404/);
  await appReady(newsroom.page);
  await newsroom.page.waitForFunction(searchedThrough);
  return newsroom.page;
}

/** Whether the page for searching, where it is open, is done with looking through what the device holds. */
function searchedThrough() {
  const line = document.querySelector(".search-status > p");
  return line === null || /\S/.test(line.textContent) && !/so far|حتى الآن/.test(line.textContent);
}

/** The picture of a page in one look, when everything in the window is there. */
export async function photograph(page, { width, height, colorScheme }) {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme });
  await page.evaluate(async () => {
    scrollTo(0, 0);
    await document.fonts.ready;
    const images = [...document.images].filter((it) => {
      const box = it.getBoundingClientRect();
      return box.height > 0 && box.top < innerHeight;
    });
    await Promise.all(images.map((it) => it.decode().catch(() => {})));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  return page.screenshot({ caret: "hide", animations: "disabled" });
}
