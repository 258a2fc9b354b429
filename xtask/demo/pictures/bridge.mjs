// A bridge walked in both directions.

import { arc } from '../print/geometry.mjs';

export const alt = 'Linocut of a long arched bridge at dusk, small figures crossing it in both directions';
export const inks = 'rust';
export const seed = 181;

export function draw(p) {
  p.inBlock(() => {
    p.print('spot', p.box(0, 0, 1200, 440, 0));
    p.print(
      'paper',
      p.disc(300, 240, 110),
      p.gouges({ x: 30, y: 60, w: 1100, h: 330, n: 80, length: 150, width: 8, angle: 0, spread: 2 }),
    );
    p.print(
      'key',
      p.cut([
        [0, 420],
        [200, 350],
        [380, 410],
        [620, 372],
        [860, 420],
        [1040, 350],
        [1200, 400],
        [1200, 470],
        [0, 470],
      ]),
    );
  });
  p.print(
    'key',
    p.cut([
      [30, 366],
      [600, 300],
      [1170, 366],
      [1170, 560],
      [30, 560],
    ]),
  );
  const arches = [
    [160, 84],
    [370, 98],
    [600, 108],
    [830, 98],
    [1040, 84],
  ];
  for (const [x, r] of arches) {
    p.print('paper', p.cut([...arc(x, 560, r, 180, 360, 16), [x + r, 566], [x - r, 566]]));
    for (let i = 0; i < 11; i += 1)
      p.print(
        'spot',
        p.cut(
          [
            ...arc(x, 560, r + 24, 182 + i * 16.2, 195 + i * 16.2, 2),
            ...arc(x, 560, r + 5, 195 + i * 16.2, 182 + i * 16.2, 2),
          ],
          1,
        ),
      );
  }
  p.print(
    'paper',
    p.line(
      [
        [40, 386],
        [600, 320],
        [1160, 386],
      ],
      5,
    ),
  );
  // People with loads.
  for (let i = 0; i < 15; i += 1) {
    const x = 90 + i * 73 + p.between(-16, 16);
    const y = 366 - 66 * (1 - Math.abs(x - 600) / 570);
    const way = i % 2 ? 1 : -1;
    p.print(
      'key',
      p.disc(x, y - 66, 12),
      p.cut([
        [x - 13, y - 52],
        [x + 13, y - 52],
        [x + 15, y - 10],
        [x + 22 * way, y + 6],
        [x - 20 * way, y + 6],
        [x - 15, y - 10],
      ]),
    );
    if (i % 3 === 0)
      p.print(
        'key',
        p.oval(x, y - 88, 26, 13),
        p.line(
          [
            [x + 12, y - 46],
            [x + 24, y - 84],
          ],
          6,
        ),
      );
    else if (i % 3 === 1)
      p.print(
        'key',
        p.line(
          [
            [x + 10 * way, y - 44],
            [x + 26 * way, y - 18],
          ],
          7,
        ),
        p.box(x + 26 * way - 12, y - 20, 24, 22),
      );
  }
  p.inBlock(() => {
    p.print(
      'spot',
      p.cut(
        [
          [0, 566],
          [1200, 566],
          [1200, 800],
          [0, 800],
        ],
        2,
      ),
    );
    p.print('key', p.ripples({ x: 30, y: 580, w: 1140, h: 180, rows: 8, near: 18, far: 8, gap: 1.35 }));
    p.print('paper', p.ripples({ x: 200, y: 590, w: 240, h: 170, rows: 7, near: 14, far: 6 }), p.flecks(16));
  });
}
