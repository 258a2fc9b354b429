// Radio Bilge's mast on its newest roof.

import { arc, outline } from '../print/geometry.mjs';

export const alt = 'Linocut of a radio mast on the rooftops, rings of sound spreading over the town';
export const inks = 'cobalt';
export const seed = 111;

export function draw(p) {
  p.inBlock(() => {
    for (let i = 0; i < 8; i += 1) {
      const r = 70 + i * 78;
      p.print(i % 2 ? 'key' : 'spot', p.cut(outline(arc(600, 150, r, 0, 360, 44), 26 - i * 1.5), 3));
    }
    p.print(
      'paper',
      p.gouges({ x: 30, y: 300, w: 1140, h: 250, n: 60, length: 90, width: 8, angle: 0, spread: 3 }),
    );
  });
  p.print(
    'paper',
    p.cut([
      [590, 120],
      [610, 120],
      [744, 650],
      [456, 650],
    ]),
  );
  p.print(
    'key',
    p.line(
      [
        [596, 110],
        [480, 650],
      ],
      16,
    ),
    p.line(
      [
        [604, 110],
        [720, 650],
      ],
      16,
    ),
  );
  for (let i = 0; i < 8; i += 1) {
    const at = (k) => {
      const y = 650 - (440 * (1 - 0.8 ** k)) / (1 - 0.8 ** 8);
      const half = (y - 110) * 0.215;
      return [
        [600 - half, y],
        [600 + half, y],
      ];
    };
    const [a, b] = at(i);
    const [c, d] = at(i + 1);
    p.print('key', p.line([a, d], 8), p.line([b, c], 8), p.line([c, d], 8));
  }
  p.print(
    'key',
    p.line(
      [
        [600, 150],
        [600, 44],
      ],
      12,
    ),
    p.disc(600, 46, 20),
  );
  p.print('spot', p.disc(600, 46, 10));
  // Roofs, chimneys and the one lit window.
  p.inBlock(() => {
    p.print(
      'key',
      p.cut([
        [0, 700],
        [90, 600],
        [200, 690],
        [270, 620],
        [390, 700],
        [460, 640],
        [760, 640],
        [830, 700],
        [950, 600],
        [1060, 690],
        [1130, 640],
        [1200, 700],
        [1200, 800],
        [0, 800],
      ]),
    );
    p.print(
      'key',
      p.box(130, 560, 40, 90),
      p.box(310, 590, 36, 80),
      p.box(990, 560, 44, 90),
      p.box(860, 610, 34, 60),
    );
    p.print(
      'paper',
      p.gouges({ x: 50, y: 650, w: 90, h: 60, n: 16, length: 50, width: 6, angle: 45 }),
      p.gouges({ x: 920, y: 650, w: 100, h: 60, n: 16, length: 50, width: 6, angle: 45 }),
      p.gouges({ x: 250, y: 670, w: 100, h: 40, n: 12, length: 44, width: 6, angle: 42 }),
    );
    p.print('spot', p.box(566, 672, 68, 62));
    p.print('key', p.box(596, 672, 8, 62, 0), p.box(566, 698, 68, 8, 0));
    p.print(
      'paper',
      p.box(150, 720, 40, 34),
      p.box(420, 716, 36, 40),
      p.box(770, 718, 40, 36),
      p.box(1010, 722, 44, 34),
      p.flecks(20),
    );
  });
}
