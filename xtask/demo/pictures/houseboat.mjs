// The Copperas Cut by moonlight, with a measuring pole.

export const alt =
  'Linocut of a narrowboat moored under a half moon, a man in a dinghy sounding the water with a pole';
export const inks = 'cobalt';
export const seed = 261;

export function draw(p) {
  p.print('key', p.block());
  p.inBlock(() => {
    p.print(
      'spot',
      p.gouges({ x: 0, y: 50, w: 1150, h: 330, n: 70, length: 180, width: 8, angle: 0, spread: 2 }),
    );
    p.print('paper', p.disc(260, 190, 110));
    p.print('key', p.disc(318, 172, 102));
    // Poplars on the bank.
    for (let i = 0; i < 11; i += 1)
      p.print(
        'spot',
        p.oval(470 + i * 68 + p.between(-12, 12), 330 - p.between(0, 60), 24, 120 + p.between(0, 50)),
      );
    p.print(
      'key',
      p.gouges({ x: 460, y: 180, w: 720, h: 230, n: 60, length: 70, width: 8, angle: 88, spread: 8 }),
    );
    p.print('spot', p.box(0, 420, 1200, 60, 4));
    p.print('paper', p.ripples({ x: 140, y: 640, w: 260, h: 120, rows: 6, near: 13, far: 7 }));
    p.print('spot', p.ripples({ x: 30, y: 600, w: 1140, h: 160, rows: 7, near: 12, far: 6, gap: 1.8 }));
  });
  // The barge.
  p.print(
    'paper',
    p.cut([
      [380, 520],
      [430, 470],
      [1120, 470],
      [1130, 524],
      [1110, 610],
      [440, 610],
    ]),
    p.box(500, 368, 540, 112),
    p.box(486, 352, 568, 22),
  );
  p.print(
    'key',
    p.cut([
      [396, 526],
      [1116, 526],
      [1100, 600],
      [450, 600],
    ]),
    p.box(512, 384, 516, 76),
  );
  p.print(
    'paper',
    p.line(
      [
        [420, 552],
        [1106, 552],
      ],
      7,
    ),
    p.gouges({ x: 470, y: 566, w: 560, h: 26, n: 26, length: 70, width: 6 }),
  );
  for (let i = 0; i < 5; i += 1) {
    const x = 536 + i * 98;
    p.print('spot', p.box(x, 396, 72, 52));
    p.print('paper', p.box(x + 6, 402, 60, 40));
    if (i !== 2) p.print('key', p.disc(x + 36, 416, 9), p.box(x + 24, 424, 24, 18, 1));
    else
      p.print(
        'key',
        p.cut(
          [
            [x + 20, 442],
            [x + 24, 420],
            [x + 48, 420],
            [x + 52, 442],
          ],
          1,
        ),
        p.sliver([x + 36, 422], [x + 30, 404], 12),
      );
  }
  p.print('paper', p.box(920, 276, 34, 80), p.box(912, 268, 50, 14));
  p.print(
    'paper',
    ...[
      [950, 246, 20],
      [980, 214, 27],
      [1024, 184, 34],
      [1082, 160, 42],
    ].map(([x, y, r]) => p.oval(x, y, r * 1.4, r, -24)),
  );
  p.print(
    'paper',
    ...[600, 650, 700].map((x) =>
      p.cut([
        [x - 16, 352],
        [x - 12, 326],
        [x + 12, 326],
        [x + 16, 352],
      ]),
    ),
    p.line(
      [
        [600, 330],
        [590, 290],
        [606, 300],
      ],
      8,
    ),
    p.line(
      [
        [650, 330],
        [660, 284],
      ],
      8,
    ),
    p.line(
      [
        [700, 330],
        [690, 296],
      ],
      8,
    ),
  );
  // Mr Delacroix-Tan and his pole.
  p.print(
    'key',
    p.cut([
      [90, 620],
      [400, 620],
      [350, 706],
      [140, 706],
    ]),
  );
  p.print(
    'paper',
    p.cut([
      [96, 628],
      [394, 628],
      [346, 698],
      [146, 698],
    ]),
    p.disc(236, 446, 28),
    p.cut([
      [200, 640],
      [204, 500],
      [236, 474],
      [268, 500],
      [276, 640],
    ]),
    p.line(
      [
        [250, 506],
        [306, 540],
        [334, 520],
      ],
      24,
      18,
    ),
    p.line(
      [
        [222, 510],
        [280, 590],
        [340, 580],
      ],
      24,
      18,
    ),
  );
  p.print(
    'key',
    p.line(
      [
        [110, 650],
        [380, 650],
      ],
      6,
    ),
    p.line(
      [
        [210, 440],
        [264, 436],
      ],
      7,
    ),
  );
  p.print(
    'paper',
    p.line(
      [
        [352, 300],
        [330, 760],
      ],
      12,
    ),
  );
  p.print(
    'key',
    ...Array.from({ length: 11 }, (_, i) => p.box(331 + (11 - i) * 1.9 - 6, 320 + i * 40, 14, 9, 1)),
  );
  p.print('paper', p.flecks(14));
}
