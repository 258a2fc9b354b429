// The clinic behind the bakery, at night.

export const alt = 'Linocut of a clinic tent lit from within under a night sky full of stars';
export const inks = 'night';
export const seed = 21;

export function draw(p) {
  p.inBlock(() => {
    p.print('key', p.box(0, 0, 1200, 800, 0));
    for (let i = 0; i < 46; i += 1) {
      const [x, y, r] = [p.between(40, 1160), p.between(40, 400), p.between(5, 15)];
      p.print('paper', p.sliver([x - r, y], [x + r, y], r * 0.5), p.sliver([x, y - r], [x, y + r], r * 0.5));
    }
    p.print(
      'spot',
      p.rays({ cx: 600, cy: 640, inner: 340, outer: 620, n: 40, share: 0.3, from: 190, to: 350 }),
    );
    p.print(
      'spot',
      p.cut(
        [
          [0, 690],
          [1200, 672],
          [1200, 800],
          [0, 800],
        ],
        4,
      ),
    );
    p.print('key', p.ripples({ x: 30, y: 706, w: 1140, h: 80, rows: 5, near: 12, far: 6 }));
  });
  // Canvas, poles and the open door.
  p.print(
    'spot',
    p.cut([
      [190, 690],
      [300, 470],
      [600, 240],
      [900, 470],
      [1010, 690],
    ]),
  );
  p.print(
    'paper',
    p.cut([
      [330, 690],
      [600, 262],
      [870, 690],
    ]),
  );
  p.halftone('spot', { x: 300, y: 470, w: 620, h: 222, step: 22, from: 1, to: 15 });
  p.print(
    'spot',
    p.cut([
      [190, 690],
      [300, 470],
      [600, 240],
      [350, 690],
    ]),
    p.cut([
      [1010, 690],
      [900, 470],
      [600, 240],
      [850, 690],
    ]),
  );
  p.print(
    'key',
    p.line(
      [
        [600, 200],
        [600, 300],
      ],
      10,
    ),
    p.line(
      [
        [600, 246],
        [350, 690],
      ],
      7,
    ),
    p.line(
      [
        [600, 246],
        [850, 690],
      ],
      7,
    ),
  );
  p.print(
    'key',
    p.line(
      [
        [300, 470],
        [90, 700],
      ],
      5,
    ),
    p.line(
      [
        [900, 470],
        [1110, 700],
      ],
      5,
    ),
    p.line(
      [
        [300, 470],
        [262, 690],
      ],
      5,
    ),
    p.line(
      [
        [900, 470],
        [938, 690],
      ],
      5,
    ),
  );
  // A midwife, a lamp on a cord, and the newest person there.
  p.print(
    'key',
    p.line(
      [
        [600, 290],
        [600, 372],
      ],
      4,
    ),
    p.cut(
      [
        [576, 372],
        [624, 372],
        [634, 402],
        [566, 402],
      ],
      1,
    ),
  );
  p.print(
    'key',
    p.oval(560, 486, 34, 40),
    p.cut([
      [528, 512],
      [592, 512],
      [640, 690],
      [484, 690],
    ]),
    p.line(
      [
        [575, 545],
        [640, 596],
        [680, 584],
      ],
      30,
      22,
    ),
  );
  p.print('key', p.oval(694, 566, 50, 27, -14));
  p.print(
    'paper',
    p.oval(722, 556, 13, 14),
    p.gouges({ x: 520, y: 560, w: 70, h: 110, n: 14, length: 60, width: 6, angle: 84 }),
  );
  p.print(
    'paper',
    p.line(
      [
        [529, 482],
        [590, 470],
      ],
      6,
    ),
    p.flecks(24),
  );
}
