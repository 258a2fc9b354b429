// Prints every drawing of pictures/. A drawing module exports `alt` (what a reader who can't see it is told),
// `inks` (a name in inks.mjs), `seed` and `draw(plate)`.

import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { inks } from './inks.mjs';
import { Plate } from './plate.mjs';

const PICTURES = join(dirname(fileURLToPath(import.meta.url)), '../pictures');

/** Returns a map from a picture's name to `{ alt, svg }`, in the order of the names. */
export async function printedPictures() {
  const printed = new Map();
  for (const file of readdirSync(PICTURES)
    .filter((name) => name.endsWith('.mjs'))
    .sort()) {
    const name = file.replace(/\.mjs$/, '');
    const drawing = await import(join(PICTURES, file));
    const plate = new Plate(drawing.seed, inks[drawing.inks]);
    drawing.draw(plate);
    const svg = plate.toSvg();
    printed.set(name, { alt: drawing.alt, svg });
  }
  return printed;
}
