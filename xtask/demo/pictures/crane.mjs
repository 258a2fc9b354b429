// Two harbour cranes and the crate that was not lifted.

export const alt = 'Linocut of two harbour cranes against a red sun, a crate hanging from one hook';
export const inks = 'vermilion';
export const seed = 11;

/** One quayside crane standing at x, its jib reaching to the left. */
function crane(p, x, scale) {
  const at = (dx, dy) => [x + dx * scale, 640 + dy * scale];
  const thick = 15 * scale;
  return [
    p.girder(at(-90, 0), at(-40, -300), 26 * scale, 7, thick * 0.7),
    p.girder(at(110, 0), at(60, -300), 26 * scale, 7, thick * 0.7),
    p.line([at(-78, -90), at(92, -90)], thick),
    p.cut([at(-70, -290), at(110, -290), at(120, -380), at(40, -410), at(-60, -380)]),
    p.girder(at(-30, -370), at(-420, -520), 30 * scale, 12, thick * 0.6),
    p.girder(at(30, -390), at(60, -560), 24 * scale, 5, thick * 0.6),
    p.line([at(60, -560), at(-400, -525)], thick * 0.4),
    p.line([at(60, -560), at(170, -340)], thick * 0.5),
    p.cut([at(100, -390), at(210, -380), at(210, -310), at(100, -300)]),
    p.line([at(-415, -520), at(-415, -300)], thick * 0.4),
  ].join('');
}

export function draw(p) {
  p.print('spot', p.disc(520, 360, 292));
  p.print(
    'paper',
    p.gouges({ x: 210, y: 420, w: 560, h: 220, n: 60, length: 130, width: 10, angle: 0, spread: 2 }),
  );
  p.print(
    'spot',
    p.gouges({ x: 40, y: 80, w: 1010, h: 480, n: 70, length: 90, width: 5, angle: 0, spread: 2 }),
  );
  p.print('key', crane(p, 700, 1), crane(p, 1080, 0.78));
  // The crate, bound with rope.
  p.print(
    'key',
    p.line(
      [
        [285, 340],
        [215, 410],
      ],
      7,
    ),
    p.line(
      [
        [285, 340],
        [355, 410],
      ],
      7,
    ),
    p.box(195, 405, 180, 118),
  );
  p.print(
    'paper',
    p.line(
      [
        [205, 445],
        [365, 445],
      ],
      5,
    ),
    p.line(
      [
        [205, 485],
        [365, 485],
      ],
      5,
    ),
  );
  p.print(
    'spot',
    p.line(
      [
        [250, 406],
        [250, 522],
      ],
      9,
    ),
    p.line(
      [
        [320, 406],
        [320, 522],
      ],
      9,
    ),
  );
  // Quay and water.
  p.print(
    'key',
    p.cut(
      [
        [30, 640],
        [1170, 632],
        [1170, 770],
        [30, 770],
      ],
      4,
    ),
  );
  p.print(
    'paper',
    p.ripples({ x: 40, y: 668, w: 1120, h: 92, rows: 6, near: 9, far: 4 }),
    p.flecks(30, 450, 240, 400, 150),
  );
  p.print('spot', p.ripples({ x: 300, y: 690, w: 430, h: 70, rows: 4, near: 9, far: 6 }));
}
