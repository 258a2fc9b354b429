// Eleven crates on Coaling Quay, under the tarpaulin that a docker tied down.

export const alt =
  'Linocut of a stack of crates on a wet quay, half covered by a roped tarpaulin, in slanting rain';
export const inks = 'vermilion';
export const seed = 301;

function crate(p, x, y, w, h) {
  p.print('key', p.box(x, y, w, h));
  p.print('paper', p.box(x + 9, y + 9, w - 18, h - 18, 1.5));
  const boards = 4;
  for (let i = 1; i < boards; i += 1)
    p.print(
      'key',
      p.line(
        [
          [x + 8, y + (h * i) / boards],
          [x + w - 8, y + (h * i) / boards],
        ],
        5,
      ),
    );
  p.print(
    'key',
    p.line(
      [
        [x + 10, y + h - 10],
        [x + w - 10, y + 10],
      ],
      18,
    ),
    p.box(x + 5, y + 5, 20, h - 10),
    p.box(x + w - 25, y + 5, 20, h - 10),
  );
}

export function draw(p) {
  p.inBlock(() => {
    p.print(
      'key',
      p.gouges({ x: 0, y: 20, w: 1240, h: 560, n: 90, length: 130, width: 6, angle: 112, spread: 2 }),
    );
    p.print(
      'key',
      p.cut(
        [
          [0, 640],
          [1200, 632],
          [1200, 800],
          [0, 800],
        ],
        3,
      ),
    );
    p.print('paper', p.ripples({ x: 30, y: 690, w: 1140, h: 70, rows: 4, near: 9, far: 5, gap: 2 }));
    p.print('spot', p.ripples({ x: 300, y: 680, w: 600, h: 80, rows: 4, near: 12, far: 7, gap: 1.5 }));
  });
  for (const [x, y] of [
    [150, 500],
    [330, 500],
    [510, 500],
    [690, 500],
    [870, 500],
  ])
    crate(p, x, y, 172, 172);
  for (const [x, y] of [
    [240, 322],
    [420, 322],
    [600, 322],
    [780, 322],
  ])
    crate(p, x, y, 172, 172);
  // The tarpaulin, its folds and its ropes.
  const sheet = [
    [300, 210],
    [480, 168],
    [690, 176],
    [880, 214],
    [1010, 330],
    [1076, 520],
    [1040, 560],
    [990, 500],
    [930, 556],
    [880, 470],
    [810, 520],
    [750, 430],
    [670, 480],
    [600, 400],
    [500, 430],
    [420, 372],
    [350, 400],
    [290, 300],
  ];
  p.print('key', p.line([...sheet, sheet[0], sheet[1]], 16));
  p.print('spot', p.cut(sheet));
  p.within(p.cut(sheet, 0), () => {
    p.print(
      'key',
      ...[
        [480, 168, 420, 372],
        [560, 172, 600, 400],
        [690, 176, 750, 430],
        [780, 190, 880, 470],
        [880, 214, 990, 500],
      ].map(([ax, ay, bx, by]) => p.sliver([ax, ay], [bx, by], 24)),
    );
    p.print(
      'paper',
      p.gouges({ x: 320, y: 190, w: 560, h: 200, n: 28, length: 90, width: 7, angle: 66, spread: 12 }),
    );
  });
  p.print(
    'paper',
    p.line(
      [
        [350, 205],
        [300, 420],
        [250, 664],
      ],
      15,
    ),
    p.line(
      [
        [720, 178],
        [850, 420],
        [900, 664],
      ],
      15,
    ),
  );
  p.print(
    'key',
    p.line(
      [
        [350, 205],
        [300, 420],
        [250, 664],
      ],
      7,
    ),
    p.line(
      [
        [720, 178],
        [850, 420],
        [900, 664],
      ],
      7,
    ),
  );
  // One rope's end on the ground, and a bollard.
  p.print('key', p.box(60, 560, 60, 90), p.oval(90, 560, 46, 20));
  p.print(
    'paper',
    p.gouges({ x: 72, y: 576, w: 20, h: 50, n: 6, length: 40, width: 6, angle: 90 }),
    p.flecks(16),
  );
}
