// High water at the barrier.

import { arc, bezier } from '../print/geometry.mjs';

export const alt = 'Linocut of a towering wave curling over a harbour barrier with three closed gates';
export const inks = 'sea';
export const seed = 131;

export function draw(p) {
  p.inBlock(() => {
    p.print(
      'key',
      p.gouges({ x: 0, y: 40, w: 1150, h: 330, n: 70, length: 190, width: 8, angle: 24, spread: 4 }),
    );
    // The wave: a dark back, a bright throat, foam at the lip.
    const back = [
      ...bezier([-20, 520], [160, 420], [240, 120], [520, 110], 14),
      ...bezier([520, 110], [680, 106], [760, 200], [740, 310], 8),
      ...bezier([700, 230], [600, 220], [540, 330], [560, 440], 8),
      ...bezier([560, 440], [590, 560], [720, 620], [900, 640], 8),
      [900, 820],
      [-20, 820],
    ];
    p.print('key', p.cut(back));
    p.within(p.cut(back, 0), () => {
      p.print(
        'spot',
        ...Array.from({ length: 9 }, (_, i) =>
          p.line(
            bezier(
              [-20 + i * 56, 660 + i * 19],
              [170 + i * 41, 560],
              [250 + i * 36, 230 + i * 19],
              [520 + i * 6, 150 + i * 29],
              12,
            ),
            26,
            5,
          ),
        ),
      );
      p.print(
        'paper',
        ...Array.from({ length: 6 }, (_, i) =>
          p.line(
            bezier(
              [60 + i * 74, 740],
              [220 + i * 52, 640],
              [270 + i * 48, 330 + i * 18],
              [500 + i * 16, 190 + i * 34],
              12,
            ),
            9,
            3,
          ),
        ),
      );
    });
    for (let i = 0; i < 17; i += 1) {
      const [x, y] = bezier([440, 120], [640, 70], [800, 150], [748, 330], 17)[i];
      p.print('paper', p.disc(x + p.between(-8, 8), y + p.between(-8, 8), p.between(14, 34)));
    }
    p.print(
      'key',
      ...bezier([470, 118], [640, 84], [780, 160], [742, 310], 9).map(([x, y]) =>
        p.disc(x + 4, y + 6, p.between(4, 10)),
      ),
    );
    p.print(
      'paper',
      ...Array.from({ length: 18 }, () => p.disc(p.between(560, 860), p.between(60, 420), p.between(3, 9))),
    );
    p.print(
      'spot',
      p.cut(
        [
          [0, 690],
          [600, 660],
          [1200, 690],
          [1200, 800],
          [0, 800],
        ],
        4,
      ),
    );
  });
  // Three gates between round piers.
  for (let i = 0; i < 4; i += 1) {
    const x = 560 + i * 180;
    if (i < 3) {
      p.print('key', p.box(x + 40, 500, 140, 200));
      p.print('paper', ...[0, 1, 2, 3].map((row) => p.box(x + 56, 520 + row * 42, 108, 12, 2)));
    }
    p.print('key', p.cut([...arc(x, 430, 52, 180, 360, 12), [x + 52, 720], [x - 52, 720]]));
    p.print('paper', p.cut([...arc(x - 6, 436, 30, 180, 300, 8), [x - 10, 690], [x - 36, 690]]));
    p.print('spot', p.gouges({ x: x - 2, y: 450, w: 34, h: 210, n: 10, length: 46, width: 8, angle: 90 }));
  }
  p.inBlock(() => p.print('key', p.ripples({ x: 30, y: 712, w: 1140, h: 58, rows: 3, near: 13, far: 7 })));
  p.print('paper', p.flecks(16));
}
