// A pole in coral rubble, a linesman up it, and the wind.

import { bezier } from '../print/geometry.mjs';

export const alt =
  'Linocut of an electrician strapped to a leaning pole, mending wires while palms bend in the wind';
export const inks = 'ochre';
export const seed = 251;

export function draw(p) {
  p.inBlock(() => {
    p.print('spot', p.box(0, 0, 1200, 800, 0));
    for (let i = 0; i < 46; i += 1) {
      const [x, y] = [p.between(-200, 1050), p.between(40, 600)];
      const l = p.between(160, 460);
      p.print(
        'paper',
        p.line(bezier([x, y], [x + l * 0.35, y - 40], [x + l * 0.65, y + 20], [x + l, y - 20], 6), 2, 11),
      );
    }
    // Palms laid over by the gale.
    for (const [x, h, lean] of [
      [180, 330, 150],
      [980, 260, 130],
    ]) {
      const top = [x + lean, 690 - h];
      p.print('key', p.line(bezier([x, 700], [x, 600], [x + lean * 0.4, 690 - h * 0.8], top, 9), 26, 15));
      for (const [dx, dy] of [
        [190, -40],
        [210, 20],
        [170, 90],
        [110, 130],
        [120, -90],
        [40, 110],
      ])
        p.print(
          'key',
          p.line(
            bezier(
              top,
              [top[0] + dx * 0.3, top[1] + dy * 0.3 - 40],
              [top[0] + dx * 0.7, top[1] + dy * 0.7 - 30],
              [top[0] + dx, top[1] + dy],
              6,
            ),
            24,
            3,
          ),
        );
    }
    p.print(
      'key',
      p.cut(
        [
          [0, 690],
          [440, 676],
          [560, 640],
          [700, 676],
          [1200, 690],
          [1200, 800],
          [0, 800],
        ],
        4,
      ),
    );
    p.print(
      'paper',
      ...Array.from({ length: 24 }, () =>
        p.oval(
          p.between(460, 690),
          p.between(672, 760),
          p.between(10, 24),
          p.between(8, 15),
          p.between(-30, 30),
        ),
      ),
    );
    p.print('spot', p.gouges({ x: 30, y: 710, w: 1120, h: 50, n: 30, length: 100, width: 8, angle: 0 }));
    // Wires.
    for (const [a, b] of [
      [
        [20, 190],
        [488, 196],
      ],
      [
        [20, 260],
        [540, 206],
      ],
      [
        [20, 120],
        [660, 160],
      ],
    ])
      p.print('key', p.line(bezier(a, [a[0] + 150, a[1] + 70], [b[0] - 120, b[1] + 60], b, 12), 6));
    for (const [a, b] of [
      [
        [700, 150],
        [1190, 90],
      ],
      [
        [560, 190],
        [1190, 170],
      ],
    ])
      p.print('key', p.line(bezier(a, [a[0] + 150, a[1] + 90], [b[0] - 150, b[1] + 60], b, 12), 6));
  });
  // Pole, cross-arms, insulators.
  p.print(
    'key',
    p.line(
      [
        [560, 700],
        [596, 90],
      ],
      46,
      30,
    ),
    p.line(
      [
        [450, 214],
        [740, 158],
      ],
      24,
    ),
    p.line(
      [
        [480, 300],
        [710, 262],
      ],
      20,
    ),
  );
  for (const [x, y] of [
    [488, 186],
    [660, 152],
    [722, 140],
    [510, 276],
    [690, 246],
  ])
    p.print('key', p.box(x - 12, y - 20, 24, 34), p.disc(x, y - 22, 15));
  p.print(
    'paper',
    p.gouges({ x: 560, y: 330, w: 14, h: 300, n: 24, length: 70, width: 7, angle: 92, spread: 4 }),
  );
  // The linesman leaning back on the belt.
  p.print(
    'paper',
    p.line(
      [
        [584, 420],
        [700, 440],
        [706, 470],
        [574, 450],
      ],
      22,
    ),
  );
  p.print(
    'key',
    p.line(
      [
        [584, 432],
        [712, 452],
      ],
      10,
    ),
    p.oval(716, 316, 38, 42),
    p.cut([
      [668, 310],
      [680, 266],
      [716, 256],
      [754, 272],
      [764, 312],
    ]),
  );
  p.print(
    'key',
    p.cut([
      [690, 352],
      [752, 352],
      [772, 480],
      [690, 490],
    ]),
    p.line(
      [
        [712, 372],
        [650, 340],
        [622, 268],
      ],
      32,
      20,
    ),
    p.line(
      [
        [730, 376],
        [676, 400],
        [610, 352],
      ],
      30,
      20,
    ),
    p.line(
      [
        [716, 476],
        [640, 520],
        [592, 560],
      ],
      42,
      28,
    ),
    p.line(
      [
        [744, 476],
        [690, 580],
        [596, 620],
      ],
      42,
      28,
    ),
  );
  p.print(
    'paper',
    p.line(
      [
        [694, 396],
        [760, 396],
      ],
      9,
    ),
    p.line(
      [
        [692, 430],
        [766, 430],
      ],
      9,
    ),
    p.line(
      [
        [672, 304],
        [758, 302],
      ],
      6,
    ),
    p.flecks(16),
  );
}
