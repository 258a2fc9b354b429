// Draws the PNG icons of public/icons/ from the SVGs beside them, with a headless Chromium.
//
//   node xtask/demo/icons.mjs [path of chromium]
//
// Run by hand when an SVG changes; the PNGs are committed, because phones ask for them and the build
// must not need a browser. It does not judge what it draws: look at the result.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ICONS = join(dirname(fileURLToPath(import.meta.url)), '../../public/icons');
const CHROMIUM = process.argv[2] ?? 'chromium';

/** Source, result, side in pixels, and whether it is square: iOS rounds its icon and paints holes black. */
const WANTED = [
  ['icon.svg', 'icon-192.png', 192, false],
  ['icon.svg', 'icon-512.png', 512, false],
  ['maskable.svg', 'maskable-512.png', 512, true],
  ['icon.svg', 'apple-touch-icon.png', 180, true],
];

const workshop = mkdtempSync(join(tmpdir(), 'broadside-icons-'));
try {
  for (const [source, result, side, isSquare] of WANTED) {
    const drawn = readFileSync(join(ICONS, source), 'utf8').replace('<svg ', '<svg class="icon" ');
    const svg = isSquare ? drawn.replace(/ rx="\d+"/, '') : drawn;
    const page = join(workshop, 'icon.html');
    writeFileSync(
      page,
      `<!doctype html><style>body{margin:0}.icon{display:block;width:${side}px;height:${side}px}</style>${svg}`,
    );
    execFileSync(
      CHROMIUM,
      [
        '--headless=new',
        '--no-sandbox',
        '--hide-scrollbars',
        '--default-background-color=00000000',
        `--user-data-dir=${join(workshop, 'profile')}`,
        `--window-size=${side},${side}`,
        `--screenshot=${join(ICONS, result)}`,
        `file://${page}`,
      ],
      { stdio: 'ignore' },
    );
  }
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
