// The forest comes to see how a dam is taken down.

export const alt = 'Linocut of reindeer crossing a frozen river between dark firs, a broken dam behind them';
export const inks = 'sea';
export const seed = 291;

function fir(p, x, y, h) {
  const w = h * 0.3;
  p.print('key', p.box(x - h * 0.03, y - h * 0.14, h * 0.06, h * 0.14, 1));
  for (let i = 0; i < 4; i += 1) {
    const top = y - h + i * h * 0.19;
    const half = w * (0.32 + i * 0.23);
    p.print(
      'key',
      p.cut([
        [x, top - h * 0.04],
        [x + half, top + h * 0.32],
        [x, top + h * 0.26],
        [x - half, top + h * 0.32],
      ]),
    );
  }
  p.print(
    'paper',
    p.gouges({
      x: x - w * 0.3,
      y: y - h * 0.8,
      w: w * 0.2,
      h: h * 0.6,
      n: 6,
      length: h * 0.11,
      width: 8,
      angle: 118,
      spread: 8,
    }),
  );
}

function reindeer(p, x, y, s) {
  const at = (dx, dy) => [x + dx * s, y + dy * s];
  p.print(
    'key',
    p.cut([
      at(-60, -78),
      at(40, -84),
      at(62, -112),
      at(84, -124),
      at(112, -104),
      at(108, -94),
      at(84, -92),
      at(66, -52),
      at(44, -36),
      at(-56, -38),
      at(-72, -60),
    ]),
  );
  for (const [dx, foot] of [
    [-54, -64],
    [-40, -32],
    [36, 30],
    [52, 66],
  ])
    p.print('key', p.line([at(dx, -46), at((dx + foot) / 2 + 3, -22), at(foot, 0)], 13 * s, 7 * s));
  p.print(
    'key',
    p.line([at(84, -122), at(66, -164), at(90, -206)], 7 * s, 4 * s),
    p.line([at(70, -162), at(44, -190)], 6 * s, 3 * s),
    p.line([at(92, -120), at(104, -160), at(134, -186)], 7 * s, 4 * s),
    p.line([at(104, -158), at(98, -196)], 5 * s, 3 * s),
    p.line([at(88, -122), at(118, -136)], 5 * s, 3 * s),
  );
  p.print(
    'paper',
    p.gouges({
      x: x - 50 * s,
      y: y - 74 * s,
      w: 70 * s,
      h: 24 * s,
      n: 7,
      length: 34 * s,
      width: 6 * s,
      angle: 4,
    }),
  );
}

export function draw(p) {
  p.inBlock(() => {
    p.print('spot', p.box(0, 0, 1200, 430, 0));
    p.print(
      'paper',
      p.disc(600, 210, 104),
      p.gouges({ x: 0, y: 50, w: 1150, h: 300, n: 60, length: 150, width: 8, angle: 0, spread: 2 }),
    );
    p.print('key', p.box(330, 300, 540, 130));
    p.print('spot', ...Array.from({ length: 6 }, (_, i) => p.box(352 + i * 90, 316, 42, 100)));
    p.print(
      'paper',
      p.cut([
        [520, 290],
        [552, 340],
        [536, 380],
        [566, 436],
        [668, 436],
        [650, 390],
        [676, 350],
        [650, 290],
      ]),
    );
    p.print('spot', p.gouges({ x: 560, y: 320, w: 90, h: 80, n: 12, length: 60, width: 8, angle: 90 }));
  });
  for (const [x, y, h] of [
    [90, 470, 330],
    [210, 450, 260],
    [310, 440, 200],
    [1110, 480, 350],
    [990, 452, 270],
    [890, 442, 200],
  ])
    fir(p, x, y, h);
  p.inBlock(() => {
    p.print(
      'spot',
      p.gouges({ x: 330, y: 440, w: 480, h: 300, n: 36, length: 120, width: 8, angle: 0, spread: 3 }),
      p.gouges({ x: 0, y: 690, w: 1150, h: 70, n: 34, length: 130, width: 9, angle: -2, spread: 4 }),
    );
    p.print(
      'key',
      p.gouges({ x: 40, y: 460, w: 260, h: 200, n: 12, length: 60, width: 5, angle: 10 }),
      p.gouges({ x: 880, y: 470, w: 260, h: 200, n: 12, length: 60, width: 5, angle: -10 }),
    );
  });
  reindeer(p, 320, 560, 0.72);
  reindeer(p, 560, 570, 0.8);
  reindeer(p, 800, 560, 0.74);
  reindeer(p, 240, 716, 1.02);
  reindeer(p, 560, 730, 1.14);
  reindeer(p, 890, 714, 1.06);
  p.print('paper', p.flecks(12));
}
