// Hask Moor, a quarter turn to the wind.

import { bezier, turned } from '../print/geometry.mjs';

export const alt =
  'Linocut of three wind turbines on rolling moorland, three apprentices in helmets on the ridge';
export const inks = 'cobalt';
export const seed = 231;

function turbine(p, ink, x, y, height, turn) {
  const hub = [x, y - height];
  const blade = (a) => {
    const length = height * 0.62;
    return p.cut(
      turned(
        [
          [hub[0] - 4, hub[1]],
          [hub[0] - length * 0.075, hub[1] - length * 0.22],
          [hub[0] - 2, hub[1] - length],
          [hub[0] + length * 0.03, hub[1] - length * 0.2],
        ],
        a,
        ...hub,
      ),
    );
  };
  p.print(
    ink,
    p.cut([
      [x - height * 0.035, y],
      [x - height * 0.014, y - height],
      [x + height * 0.014, y - height],
      [x + height * 0.035, y],
    ]),
  );
  p.print(ink, blade(turn), blade(turn + 120), blade(turn + 240), p.disc(...hub, height * 0.036));
}

export function draw(p) {
  p.inBlock(() => {
    p.print('spot', p.box(0, 0, 1200, 800, 0));
    // The wind, carved in long bows.
    for (let i = 0; i < 34; i += 1) {
      const [x, y] = [p.between(-160, 1000), p.between(50, 560)];
      const l = p.between(140, 420);
      p.print(
        'paper',
        p.line(bezier([x, y], [x + l * 0.3, y - 26], [x + l * 0.6, y + 26], [x + l, y - 8], 6), 2, 9),
      );
    }
    p.print(
      'key',
      p.cut([
        ...bezier([-20, 600], [200, 500], [360, 520], [560, 570], 8),
        ...bezier([560, 570], [800, 500], [1000, 470], [1220, 540], 8),
        [1220, 820],
        [-20, 820],
      ]),
    );
  });
  turbine(p, 'key', 1010, 520, 270, 20);
  turbine(p, 'key', 190, 560, 320, 75);
  turbine(p, 'paper', 618, 716, 480, 42);
  p.print(
    'key',
    p.gouges({ x: 626, y: 290, w: 4, h: 360, n: 14, length: 60, width: 6, angle: 88, spread: 3 }),
    p.disc(618, 236, 9),
  );
  // Three apprentices on the ridge, in helmets, one of them pointing up.
  for (const [x, y, size] of [
    [800, 516, 1],
    [856, 510, 0.94],
    [906, 506, 1.04],
  ]) {
    const at = (dx, dy) => [x + dx * size, y + dy * size];
    p.print(
      'key',
      p.oval(...at(0, -74), 15 * size, 17 * size),
      p.cut([at(-21, -78), at(-14, -94), at(14, -94), at(21, -78)], 1),
      p.cut([at(-19, 10), at(-22, -40), at(-8, -62), at(8, -62), at(22, -40), at(19, 10)], 1),
    );
  }
  p.print(
    'key',
    p.line(
      [
        [790, 468],
        [756, 440],
        [736, 404],
      ],
      12,
      7,
    ),
  );
  p.inBlock(() => {
    p.print(
      'key',
      p.cut([
        ...bezier([-20, 730], [260, 640], [500, 690], [700, 720], 8),
        ...bezier([700, 720], [860, 660], [1040, 650], [1220, 700], 8),
        [1220, 820],
        [-20, 820],
      ]),
    );
    p.print(
      'spot',
      p.gouges({ x: 10, y: 620, w: 540, h: 60, n: 26, length: 110, width: 7, angle: 2, spread: 8 }),
      p.gouges({ x: 720, y: 570, w: 440, h: 80, n: 26, length: 110, width: 7, angle: -4, spread: 8 }),
    );
    p.print(
      'paper',
      p.gouges({ x: 10, y: 700, w: 1150, h: 66, n: 40, length: 60, width: 8, angle: -70, spread: 24 }),
      p.flecks(14),
    );
  });
}
