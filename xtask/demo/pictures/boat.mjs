// The Segunda, built for nothing but this.

import { bezier } from '../print/geometry.mjs';

export const alt = 'Linocut of a small rescue boat on a night sea, its lamp throwing a broad beam ahead';
export const inks = 'night';
export const seed = 161;

export function draw(p) {
  p.print('key', p.block());
  p.inBlock(() => {
    p.print(
      'spot',
      p.cut([
        [690, 330],
        [-40, 150],
        [-40, 620],
      ]),
    );
    p.print(
      'paper',
      p.cut([
        [690, 336],
        [-40, 260],
        [-40, 500],
      ]),
    );
    p.print(
      'key',
      p.gouges({ x: 0, y: 200, w: 560, h: 330, n: 60, length: 120, width: 8, angle: 3, spread: 8 }),
    );
    for (let i = 0; i < 26; i += 1) {
      const [x, y, r] = [p.between(300, 1160), p.between(45, 250), p.between(4, 9)];
      p.print('paper', p.sliver([x - r, y], [x + r, y], r * 0.7), p.sliver([x, y - r], [x, y + r], r * 0.7));
    }
  });
  // Hull, wheelhouse, three people.
  p.print(
    'spot',
    p.box(760, 300, 150, 150),
    p.box(740, 282, 190, 26),
    p.line(
      [
        [860, 290],
        [860, 150],
      ],
      9,
      5,
    ),
  );
  p.print('key', p.box(786, 330, 42, 46), p.box(846, 330, 42, 46));
  p.print(
    'paper',
    p.line(
      [
        [860, 160],
        [1030, 440],
      ],
      3,
    ),
    p.line(
      [
        [860, 160],
        [560, 440],
      ],
      3,
    ),
  );
  for (const [x, y] of [
    [650, 400],
    [716, 410],
    [962, 408],
  ])
    p.print(
      'paper',
      p.disc(x, y - 40, 20),
      p.cut([
        [x - 30, y + 60],
        [x - 24, y - 10],
        [x, y - 22],
        [x + 24, y - 10],
        [x + 30, y + 60],
      ]),
    );
  p.print(
    'paper',
    p.line(
      [
        [640, 410],
        [570, 470],
        [520, 540],
      ],
      15,
      10,
    ),
  );
  p.print(
    'spot',
    p.cut([
      [480, 446],
      [1060, 446],
      [1020, 590],
      [600, 600],
      [530, 540],
    ]),
  );
  p.print(
    'key',
    p.line(
      [
        [506, 478],
        [1046, 478],
      ],
      8,
    ),
    p.line(
      [
        [540, 530],
        [1030, 526],
      ],
      6,
    ),
    p.gouges({ x: 590, y: 488, w: 380, h: 90, n: 26, length: 70, width: 7, angle: 2 }),
  );
  p.print('paper', p.disc(690, 332, 24));
  p.print('spot', p.disc(690, 332, 12));
  // Swell.
  p.inBlock(() => {
    for (let row = 0; row < 4; row += 1) {
      const y = 560 + row * 58;
      const crest = [[-20, y + 30]];
      for (let x = -20 - row * 60; x < 1240; x += 300)
        crest.push(
          ...bezier([x, y + 30], [x + 90, y + 30], [x + 110, y - 36], [x + 165, y - 36], 5),
          ...bezier([x + 165, y - 36], [x + 220, y - 36], [x + 230, y + 30], [x + 300, y + 30], 5),
        );
      p.print(row % 2 ? 'spot' : 'paper', p.cut([...crest, [1240, 820], [-20, 820]]));
      p.print('key', p.cut([...crest.map(([x, wy]) => [x, wy + 12 + row * 2]), [1240, 820], [-20, 820]]));
    }
    p.print(
      'paper',
      p.ripples({ x: 30, y: 640, w: 1140, h: 120, rows: 4, near: 8, far: 4, gap: 2.6 }),
      p.flecks(16),
    );
  });
}
