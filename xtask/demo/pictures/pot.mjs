// The pot that crosses the bridge every Wednesday.

import { bezier } from '../print/geometry.mjs';

export const alt = 'Linocut of a great steaming pot over a fire, two ladles crossed behind it';
export const inks = 'rust';
export const seed = 61;

export function draw(p) {
  p.inBlock(() => {
    p.print(
      'spot',
      p.rays({ cx: 600, cy: 470, inner: 330, outer: 900, n: 40, share: 0.34, from: 175, to: 365 }),
    );
    p.print(
      'key',
      p.cut(
        [
          [0, 720],
          [1200, 716],
          [1200, 800],
          [0, 800],
        ],
        4,
      ),
    );
  });
  // Ladles.
  p.print(
    'key',
    p.line(
      [
        [850, 470],
        [330, 90],
      ],
      20,
    ),
    p.oval(300, 76, 66, 46, 36),
    p.line(
      [
        [350, 470],
        [870, 90],
      ],
      20,
    ),
    p.oval(900, 76, 66, 46, -36),
  );
  p.print('paper', p.oval(296, 66, 40, 22, 36), p.oval(904, 66, 40, 22, -36));
  // Steam.
  for (const [x, w] of [
    [470, 24],
    [600, 32],
    [730, 24],
  ]) {
    p.print('paper', p.line(bezier([x, 370], [x - 100, 270], [x + 110, 200], [x, 60]), w + 20, 8));
    p.print('spot', p.line(bezier([x, 370], [x - 100, 270], [x + 110, 200], [x, 70]), w, 3));
  }
  // The pot.
  p.print(
    'key',
    p.cut([
      [272, 390],
      [928, 390],
      [900, 600],
      [850, 668],
      [350, 668],
      [300, 600],
    ]),
    p.oval(600, 390, 350, 54),
  );
  p.print('paper', p.oval(600, 384, 318, 36));
  p.print('spot', p.oval(600, 390, 300, 28));
  p.print(
    'paper',
    ...[
      [470, 388],
      [560, 398],
      [650, 384],
      [740, 394],
      [520, 378],
    ].map(([x, y]) => p.oval(x, y, 22, 9)),
  );
  p.print(
    'key',
    p.line(
      [
        [286, 470],
        [214, 470],
        [214, 540],
        [300, 548],
      ],
      22,
    ),
    p.line(
      [
        [914, 470],
        [986, 470],
        [986, 540],
        [900, 548],
      ],
      22,
    ),
  );
  p.print(
    'paper',
    p.gouges({ x: 310, y: 450, w: 60, h: 150, n: 26, length: 90, width: 9, angle: 84 }),
    p.gouges({ x: 850, y: 460, w: 40, h: 110, n: 12, length: 70, width: 7, angle: 95 }),
  );
  p.print('spot', p.gouges({ x: 390, y: 460, w: 300, h: 170, n: 30, length: 80, width: 8, angle: 86 }));
  // The fire and its logs.
  for (let i = 0; i < 15; i += 1) {
    const x = 350 + i * 36;
    p.print(
      i % 3 === 1 ? 'paper' : 'spot',
      p.cut([
        [x - 22, 742],
        [x - 14, 700],
        [x + p.between(-8, 8), 668 - p.between(0, 34)],
        [x + 16, 702],
        [x + 22, 742],
      ]),
    );
  }
  p.print(
    'key',
    p.line(
      [
        [320, 748],
        [880, 722],
      ],
      28,
    ),
    p.line(
      [
        [330, 722],
        [884, 750],
      ],
      28,
    ),
  );
  p.print('paper', p.disc(886, 750, 10), p.disc(314, 748, 10), p.flecks(26));
}
