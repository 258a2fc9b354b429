// Seven in the morning at Hask Moor.

import { turned } from '../print/geometry.mjs';

export const alt = 'Linocut of a great clock at seven above a crowd of workers with raised arms';
export const inks = 'vermilion';
export const seed = 151;

export function draw(p) {
  p.inBlock(() => {
    p.print('spot', p.box(0, 0, 1200, 800, 0));
    p.print('paper', p.rays({ cx: 600, cy: 320, inner: 300, outer: 950, n: 32, share: 0.34 }));
  });
  p.print('key', p.disc(600, 320, 270));
  p.print('paper', p.disc(600, 320, 236));
  p.print(
    'key',
    ...Array.from({ length: 12 }, (_, i) =>
      p.cut(
        turned(
          i % 3
            ? [
                [592, 104],
                [608, 104],
                [606, 140],
                [594, 140],
              ]
            : [
                [584, 100],
                [616, 100],
                [610, 158],
                [590, 158],
              ],
          i * 30,
          600,
          320,
        ),
      ),
    ),
  );
  p.print(
    'key',
    p.cut(
      turned(
        [
          [588, 340],
          [594, 176],
          [600, 150],
          [606, 176],
          [612, 340],
        ],
        210,
        600,
        320,
      ),
    ),
    p.cut(
      turned(
        [
          [592, 350],
          [596, 140],
          [600, 112],
          [604, 140],
          [608, 350],
        ],
        0,
        600,
        320,
      ),
    ),
  );
  p.print('spot', p.disc(600, 320, 22));
  // The crowd.
  p.inBlock(() => {
    for (const [y, size, n, ink] of [
      [650, 66, 10, 'key'],
      [730, 90, 8, 'key'],
    ]) {
      for (let i = 0; i < n; i += 1) {
        const x = ((i + 0.5) * 1200) / n + p.between(-20, 20);
        const top = y + p.between(-14, 14);
        p.print('paper', p.oval(x, top, size * 0.52, size * 0.62));
        p.print(
          ink,
          p.oval(x, top, size * 0.44, size * 0.54),
          p.cut([
            [x - size * 0.9, 820],
            [x - size * 0.76, top + size],
            [x - size * 0.2, top + size * 0.6],
            [x + size * 0.2, top + size * 0.6],
            [x + size * 0.76, top + size],
            [x + size * 0.9, 820],
          ]),
        );
        if (i % 3 !== 1) {
          const hand = [x + size * p.between(0.7, 1.1), top - size * p.between(1.1, 1.7)];
          p.print(
            'key',
            p.line(
              [[x + size * 0.5, top + size], [x + size * 1.05, top + size * 0.1], hand],
              size * 0.34,
              size * 0.24,
            ),
            p.disc(hand[0], hand[1], size * 0.2),
          );
        }
      }
    }
  });
  p.print('paper', p.flecks(24));
}
