// The ketch Patience Aldous with a ward in her hold.

import { bezier } from '../print/geometry.mjs';

export const alt = 'Linocut of a two-masted sailing ship on steep waves, patched sails full of wind';
export const inks = 'sea';
export const seed = 51;

/** A sail between a mast and its clew, with seams. */
function sail(p, ink, points, seams) {
  const shape = p.cut(points);
  p.print('key', p.line([...points, points[0], points[1]], 12));
  p.print(ink, shape);
  p.within(shape, () => p.print('key', ...seams.map(([a, b]) => p.line([a, b], 4))));
}

export function draw(p) {
  p.inBlock(() => {
    p.print(
      'spot',
      p.gouges({ x: 20, y: 50, w: 1150, h: 460, n: 84, length: 190, width: 8, angle: -9, spread: 3 }),
    );
    p.print(
      'key',
      p.cut(
        [
          [0, 600],
          [1200, 590],
          [1200, 800],
          [0, 800],
        ],
        4,
      ),
    );
  });
  // Hull and spars.
  p.print(
    'key',
    p.cut([
      ...bezier([250, 520], [330, 610], [420, 660], [560, 665], 8),
      ...bezier([760, 660], [880, 640], [940, 590], [980, 500], 8),
      [900, 540],
      [620, 560],
      [380, 545],
    ]),
  );
  p.print(
    'key',
    p.line(
      [
        [520, 560],
        [520, 70],
      ],
      15,
      8,
    ),
    p.line(
      [
        [790, 560],
        [790, 190],
      ],
      13,
      7,
    ),
    p.line(
      [
        [975, 515],
        [1110, 450],
      ],
      10,
      6,
    ),
  );
  sail(
    p,
    'paper',
    [
      [534, 100],
      [534, 500],
      [730, 470],
      [700, 300],
    ],
    [
      [
        [520, 200],
        [760, 260],
      ],
      [
        [520, 300],
        [760, 350],
      ],
      [
        [520, 400],
        [760, 430],
      ],
    ],
  );
  sail(
    p,
    'paper',
    [
      [804, 214],
      [804, 500],
      [942, 470],
      [920, 350],
    ],
    [
      [
        [790, 300],
        [960, 340],
      ],
      [
        [790, 400],
        [960, 420],
      ],
    ],
  );
  sail(
    p,
    'spot',
    [
      [505, 96],
      [505, 490],
      [290, 490],
      [380, 320],
    ],
    [
      [
        [300, 300],
        [520, 250],
      ],
      [
        [300, 400],
        [520, 380],
      ],
    ],
  );
  sail(
    p,
    'spot',
    [
      [1098, 452],
      [800, 180],
      [950, 470],
    ],
    [
      [
        [880, 300],
        [1010, 450],
      ],
    ],
  );
  p.print('spot', p.box(580, 380, 78, 62), p.box(400, 420, 48, 50));
  p.print(
    'key',
    p.gouges({ x: 584, y: 376, w: 60, h: 2, n: 8, length: 16, width: 5, angle: 90 }),
    p.gouges({ x: 584, y: 434, w: 60, h: 2, n: 8, length: 16, width: 5, angle: 90 }),
  );
  p.print(
    'paper',
    p.line(
      [
        [330, 568],
        [620, 586],
        [920, 562],
      ],
      7,
    ),
    ...[440, 520, 600, 680, 760].map((x) => p.disc(x, 615, 10)),
  );
  // Waves over the foot of the hull.
  p.inBlock(() => {
    for (let row = 0; row < 3; row += 1) {
      const y = 650 + row * 52;
      for (let x = -60 - row * 70; x < 1200; x += 280) {
        const wave = [
          ...bezier([x, y + 40], [x + 70, y + 30], [x + 110, y - 50], [x + 190, y - 44], 7),
          ...bezier([x + 160, y - 20], [x + 170, y + 30], [x + 220, y + 40], [x + 270, y + 40], 6),
        ];
        p.print(row === 1 ? 'spot' : 'paper', p.cut(wave));
        p.print('key', p.cut(wave.map(([wx, wy]) => [wx + 8, wy + 17])));
      }
    }
    p.print('paper', p.ripples({ x: 30, y: 690, w: 1140, h: 80, rows: 3, near: 7, far: 5, gap: 2.4 }));
  });
}
