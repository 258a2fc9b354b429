// Keys in hand: a key whose bow holds houses and a river.

import { arc, bezier, outline } from '../print/geometry.mjs';

export const alt = 'Linocut of a huge key, a row of houses and a river inside its round bow';
export const inks = 'moss';
export const seed = 191;

export function draw(p) {
  p.print('spot', p.block());
  p.inBlock(() =>
    p.print('paper', p.rays({ cx: 370, cy: 400, inner: 320, outer: 1200, n: 34, share: 0.28 })),
  );
  p.print('key', p.disc(370, 400, 292), p.box(620, 356, 500, 88), p.box(700, 336, 40, 128));
  p.print('key', p.box(900, 440, 64, 150), p.box(1000, 440, 96, 190), p.box(940, 520, 100, 40));
  p.print('paper', p.disc(370, 400, 230));
  p.within(p.disc(370, 400, 228), () => {
    p.print(
      'spot',
      p.cut([
        [100, 420],
        [260, 370],
        [480, 380],
        [660, 430],
        [660, 660],
        [100, 660],
      ]),
      p.disc(480, 262, 42),
    );
    for (const [x, y, w] of [
      [190, 400, 92],
      [292, 386, 104],
      [406, 392, 96],
    ]) {
      p.print(
        'key',
        p.box(x, y - 84, w, 104),
        p.cut([
          [x - 12, y - 80],
          [x + w / 2, y - 148],
          [x + w + 12, y - 80],
        ]),
        p.box(x + w * 0.7, y - 140, 14, 40),
      );
      p.print(
        'paper',
        p.box(x + 14, y - 62, 24, 28),
        p.box(x + w - 38, y - 62, 24, 28),
        p.box(x + w / 2 - 12, y - 22, 26, 42),
      );
    }
    const river = bezier([560, 420], [300, 440], [520, 520], [260, 660], 16);
    p.print('paper', p.cut(outline(river, 20, 150)));
    p.print(
      'key',
      p.cut(outline(river, 3, 14)),
      p.cut(
        outline(
          river.map(([x, y], i) => [x + i * 3.4, y]),
          2,
          9,
        ),
      ),
      p.gouges({ x: 160, y: 430, w: 130, h: 130, n: 16, length: 30, width: 7, angle: 84 }),
      p.gouges({ x: 470, y: 520, w: 120, h: 80, n: 12, length: 30, width: 7, angle: 84 }),
    );
  });
  p.print(
    'paper',
    ...Array.from({ length: 24 }, (_, i) =>
      p.cut(outline(arc(370, 400, 262, i * 15 + 2, i * 15 + 10, 2), 12), 1),
    ),
  );
  p.print(
    'paper',
    p.gouges({ x: 650, y: 370, w: 380, h: 50, n: 30, length: 110, width: 8, angle: 0, spread: 2 }),
    p.gouges({ x: 1020, y: 470, w: 50, h: 110, n: 10, length: 60, width: 7, angle: 90 }),
    p.flecks(20),
  );
}
