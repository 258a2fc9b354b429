// The Number 9 at ten to five in the morning, full of singers.

export const alt = 'Linocut of a town bus seen from the front, its windows full of singing drivers';
export const inks = 'ochre';
export const seed = 9;

/** A driver with eyes shut and mouth open, `size` across; `face` and `coat` are inks. */
function singer(p, x, y, size, face, coat) {
  p.print('key', p.oval(x, y, size * 0.52, size * 0.62));
  p.print(
    coat,
    p.cut([
      [x - size * 0.8, y + size * 1.5],
      [x - size * 0.5, y + size * 0.68],
      [x + size * 0.5, y + size * 0.68],
      [x + size * 0.8, y + size * 1.5],
    ]),
  );
  p.print(face, p.oval(x, y + size * 0.08, size * 0.42, size * 0.5));
  p.print('key', p.oval(x, y + size * 0.32, size * 0.13, size * 0.18, 0, 0.5));
  p.print(
    'key',
    p.cut(
      [
        [x - size * 0.42, y - size * 0.1],
        [x, y - size * 0.34],
        [x + size * 0.42, y - size * 0.1],
        [x + size * 0.3, y - size * 0.5],
        [x - size * 0.3, y - size * 0.5],
      ],
      1,
    ),
  );
  for (const side of [-1, 1]) {
    const at = (dx, dy) => [x + side * size * dx, y + size * dy];
    p.print('key', p.line([at(0.1, 0.02), at(0.2, 0.08), at(0.3, 0.02)], 4, 4, 0.5));
  }
}

export function draw(p) {
  p.inBlock(() => {
    p.print(
      'key',
      p.rays({ cx: 600, cy: 330, inner: 420, outer: 950, n: 40, share: 0.42, from: 165, to: 375 }),
    );
    p.print(
      'key',
      p.cut(
        [
          [0, 690],
          [1200, 690],
          [1200, 800],
          [0, 800],
        ],
        4,
      ),
    );
    p.print('paper', p.ripples({ x: 30, y: 706, w: 1140, h: 64, rows: 4, near: 10, far: 6 }));
  });
  p.print(
    'key',
    p.cut([
      [300, 90],
      [900, 90],
      [940, 150],
      [948, 690],
      [252, 690],
      [260, 150],
    ]),
  );
  p.print(
    'spot',
    p.cut([
      [312, 106],
      [888, 106],
      [922, 158],
      [930, 640],
      [270, 640],
      [278, 158],
    ]),
  );
  p.print('key', p.box(400, 122, 400, 62), p.box(296, 206, 608, 236));
  p.print('paper', p.box(414, 134, 372, 38));
  p.print('key', p.box(308, 218, 584, 212, 0));
  p.within(p.box(308, 218, 584, 212, 0), () => {
    for (const [i, x] of [356, 478, 724, 846].entries())
      singer(p, x, 286, 78, i % 2 ? 'paper' : 'spot', i % 2 ? 'spot' : 'paper');
    for (const [i, x] of [416, 540, 662, 786].entries())
      singer(p, x, 362, 88, i % 2 ? 'spot' : 'paper', i % 2 ? 'paper' : 'spot');
  });
  p.print(
    'key',
    p.gouges({ x: 430, y: 140, w: 320, h: 26, n: 16, length: 26, width: 7, angle: 90, spread: 14 }),
  );
  // Lamps, grille, wheels, mirrors.
  p.print(
    'key',
    p.disc(356, 540, 52),
    p.disc(844, 540, 52),
    p.box(452, 490, 296, 100),
    p.box(250, 640, 700, 30),
  );
  p.print('paper', p.disc(356, 540, 36), p.disc(844, 540, 36));
  p.print('spot', ...[0, 1, 2, 3].map((i) => p.box(468, 502 + i * 22, 264, 9)));
  p.print(
    'key',
    p.box(300, 680, 110, 66),
    p.box(790, 680, 110, 66),
    p.line(
      [
        [262, 240],
        [206, 240],
        [206, 290],
      ],
      12,
    ),
    p.line(
      [
        [938, 240],
        [994, 240],
        [994, 290],
      ],
      12,
    ),
  );
  p.print('key', p.box(182, 280, 48, 96), p.box(970, 280, 48, 96));
  p.print(
    'spot',
    p.gouges({ x: 60, y: 720, w: 240, h: 40, n: 10, length: 90, width: 9 }),
    p.gouges({ x: 900, y: 720, w: 160, h: 40, n: 10, length: 90, width: 9 }),
  );
  p.print('paper', p.flecks(30));
}
