// Pictures made small and compared with one another, by a browser, which can read and draw them.
//
// It is deliberately coarse: what is kept is a quarter as wide and as high, so that it shows where things stand and what
// colour they have, and weighs little in the repository. Letters are not read in it.

const SHRINK = 4;
/** Of 255, in any of the three colours: what edges differ by when they are drawn half a point aside. */
const TOLERANCE = 24;

function asUrl(picture) {
  return `data:image/*;base64,${picture.toString("base64")}`;
}

/** What draws: a page with nothing on it. */
export async function openTable(browser) {
  const page = await browser.newPage();
  await page.setContent("<!doctype html><title>Table</title>");
  return page;
}

/** The picture, small. */
export async function shrunk(table, png) {
  const url = await table.evaluate(async ([address, shrink]) => {
    const image = await createImageBitmap(await (await fetch(address)).blob());
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.width / shrink);
    canvas.height = Math.round(image.height / shrink);
    const context = canvas.getContext("2d");
    context.imageSmoothingQuality = "high";
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL("image/webp", 0.85);
  }, [asUrl(png), SHRINK]);
  return Buffer.from(url.split(",")[1], "base64");
}

/** Which part of all points differs, from 0 to 1; pictures of different sizes differ in all. */
export function difference(table, one, other) {
  return table.evaluate(async ([addresses, tolerance]) => {
    const read = async (address) => {
      const image = await createImageBitmap(await (await fetch(address)).blob());
      const context = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height })
        .getContext("2d");
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    };
    const [left, right] = await Promise.all(addresses.map(read));
    if (left.width !== right.width || left.height !== right.height) return 1;
    let nDifferent = 0;
    for (let at = 0; at < left.data.length; at += 4) {
      const differs = [0, 1, 2].some((it) => Math.abs(left.data[at + it] - right.data[at + it]) > tolerance);
      if (differs) nDifferent += 1;
    }
    return nDifferent / (left.data.length / 4);
  }, [[asUrl(one), asUrl(other)], TOLERANCE]);
}

/** By what a machine draws: another browser or other fonts draw other pictures, and no fault of ours. */
export async function pen(browser, table) {
  const widths = await table.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d");
    return ["serif", "sans-serif", "monospace"].flatMap((family) => {
      context.font = `100px ${family}`;
      return ["Harbour news 0123", "أخبار الميناء"].map((it) => Math.round(context.measureText(it).width));
    });
  });
  return { browser: browser.version().split(".")[0], widths };
}
