// The Tuesday boat pulling out to the Corrie Star.

import { bezier } from '../print/geometry.mjs';

export const alt =
  'Linocut of a rowing gig pulling towards a tall anchored cargo ship with washing on its rail';
export const inks = 'sea';
export const seed = 281;

export function draw(p) {
  p.inBlock(() => {
    p.print('spot', p.box(0, 0, 1200, 560, 0));
    p.print(
      'paper',
      p.gouges({ x: 0, y: 50, w: 1150, h: 400, n: 90, length: 170, width: 10, angle: -3, spread: 3 }),
      p.disc(220, 190, 74),
    );
    p.print('key', p.box(0, 540, 1200, 280, 0));
    p.print('paper', p.ripples({ x: 30, y: 556, w: 1140, h: 200, rows: 8, near: 13, far: 4, gap: 1.9 }));
  });
  // The ship, riding high.
  p.print(
    'key',
    p.cut([
      [430, 250],
      [1130, 250],
      [1110, 545],
      [520, 545],
      [470, 420],
    ]),
    p.box(920, 96, 150, 160),
    p.box(900, 130, 190, 34),
    p.box(986, 40, 44, 66),
  );
  p.print(
    'spot',
    p.cut([
      [486, 470],
      [1116, 470],
      [1108, 545],
      [520, 545],
    ]),
  );
  p.print(
    'paper',
    p.line(
      [
        [474, 466],
        [1118, 466],
      ],
      6,
    ),
    ...[936, 974, 1012].map((x) => p.box(x, 184, 24, 24)),
    p.box(914, 140, 162, 10),
    p.gouges({ x: 500, y: 300, w: 520, h: 140, n: 40, length: 60, width: 7, angle: 90, spread: 4 }),
  );
  p.print(
    'key',
    p.line(
      [
        [560, 250],
        [560, 120],
      ],
      11,
    ),
    p.line(
      [
        [740, 250],
        [740, 120],
      ],
      11,
    ),
    p.line(
      [
        [560, 124],
        [660, 200],
      ],
      6,
    ),
    p.line(
      [
        [740, 124],
        [850, 200],
      ],
      6,
    ),
    p.line(
      [
        [450, 330],
        [340, 556],
      ],
      7,
    ),
  );
  // Washing along the rail.
  p.print(
    'key',
    p.line(bezier([560, 170], [640, 206], [700, 206], [740, 172], 8), 4),
    p.line(bezier([740, 172], [800, 206], [870, 206], [910, 172], 8), 4),
  );
  for (let i = 0; i < 8; i += 1) {
    const [x, y] = [582 + i * 40, 188 + (i % 4 === 1 || i % 4 === 2 ? 10 : 0)];
    p.print(
      'paper',
      i % 2
        ? p.box(x - 13, y, 26, 34)
        : p.cut([
            [x - 20, y + 6],
            [x - 8, y],
            [x + 8, y],
            [x + 20, y + 6],
            [x + 12, y + 16],
            [x + 11, y + 40],
            [x - 11, y + 40],
            [x - 12, y + 16],
          ]),
    );
  }
  // The gig.
  p.print(
    'paper',
    p.cut([
      [60, 628],
      [640, 622],
      [590, 708],
      [130, 712],
    ]),
  );
  for (let i = 0; i < 5; i += 1) {
    const x = 150 + i * 92;
    p.print(
      'paper',
      p.disc(x + 20, 560, 26),
      p.cut([
        [x - 20, 660],
        [x - 6, 586],
        [x + 30, 580],
        [x + 54, 660],
      ]),
    );
    p.print(
      'key',
      p.disc(x + 20, 560, 18),
      p.cut([
        [x - 10, 660],
        [x + 2, 594],
        [x + 26, 590],
        [x + 44, 660],
      ]),
      p.line(
        [
          [x + 22, 606],
          [x + 62, 626],
        ],
        14,
      ),
    );
    p.print(
      'paper',
      p.line(
        [
          [x + 70, 622],
          [x + 6, 748],
        ],
        8,
        9,
      ),
      p.oval(x + 2, 756, 12, 26, 26),
    );
  }
  p.print(
    'key',
    p.cut([
      [84, 640],
      [616, 636],
      [578, 698],
      [138, 700],
    ]),
  );
  p.print(
    'spot',
    p.line(
      [
        [100, 656],
        [600, 652],
      ],
      9,
    ),
    p.box(66, 596, 56, 40),
  );
  p.print('paper', p.flecks(16));
}
