// A voice, for opinion.

export const alt = 'Linocut of a raised fist holding a megaphone, bold rays bursting from its mouth';
export const inks = 'vermilion';
export const seed = 101;

export function draw(p) {
  p.print('spot', p.block());
  p.inBlock(() => {
    p.print(
      'paper',
      p.rays({ cx: 560, cy: 330, inner: 330, outer: 1000, n: 26, share: 0.5, from: -62, to: 42 }),
    );
    p.print(
      'key',
      p.rays({ cx: 560, cy: 330, inner: 400, outer: 760, n: 13, share: 0.24, from: -58, to: 38 }),
    );
    // Arm and sleeve.
    p.print(
      'key',
      p.cut([
        [300, 800],
        [346, 560],
        [470, 560],
        [520, 800],
      ]),
    );
    p.print(
      'paper',
      p.cut([
        [330, 640],
        [510, 646],
        [516, 676],
        [322, 668],
      ]),
    );
  });
  p.print(
    'key',
    p.cut([
      [170, 326],
      [330, 296],
      [810, 120],
      [880, 470],
      [330, 440],
      [186, 430],
    ]),
    p.oval(846, 292, 66, 186, -10),
  );
  p.print('paper', p.oval(852, 292, 44, 158, -10));
  p.print('key', p.oval(862, 296, 22, 118, -10));
  p.print(
    'paper',
    p.cut([
      [352, 314],
      [780, 156],
      [790, 196],
      [352, 346],
    ]),
    p.gouges({ x: 390, y: 370, w: 330, h: 60, n: 26, length: 110, width: 8, angle: 4, spread: 4 }),
  );
  p.print(
    'spot',
    p.cut([
      [196, 338],
      [318, 314],
      [318, 340],
      [200, 362],
    ]),
  );
  // The fist round the handle.
  p.print('key', p.box(384, 430, 62, 150), p.oval(400, 520, 94, 78));
  p.print(
    'paper',
    ...[0, 1, 2, 3].map((i) => p.oval(352 + i * 6, 472 + i * 32, 50, 13, 8)),
    p.sliver([420, 470], [478, 540], 30),
  );
  p.print(
    'key',
    p.flecks(20, 60, 500, 250, 250),
    p.gouges({ x: 40, y: 60, w: 420, h: 180, n: 30, length: 60, width: 6, angle: -20, spread: 4 }),
  );
}
