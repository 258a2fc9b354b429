// A courier at the lights, both feet down.

import { arc, outline } from '../print/geometry.mjs';

export const alt = 'Linocut of a courier with a box on their back, stopped on a bicycle at a red light';
export const inks = 'vermilion';
export const seed = 171;

function wheel(p, x, y, r) {
  const spokes = Array.from({ length: 16 }, (_, i) => {
    const a = (i * 22.5 * Math.PI) / 180;
    return p.line(
      [
        [x, y],
        [x + r * Math.cos(a), y + r * Math.sin(a)],
      ],
      3,
      3,
      0.5,
    );
  });
  return [p.cut(outline(arc(x, y, r, 0, 360, 40), 20), 1.5), p.disc(x, y, 14), ...spokes].join('');
}

export function draw(p) {
  p.inBlock(() => {
    p.halftone('spot', { x: 20, y: 40, w: 1160, h: 560, step: 26, from: 2, to: 17 });
    p.print('paper', p.disc(500, 420, 330, 5));
    p.print(
      'key',
      p.cut(
        [
          [0, 690],
          [1200, 684],
          [1200, 800],
          [0, 800],
        ],
        4,
      ),
    );
    p.print('paper', p.box(60, 716, 180, 22), p.box(330, 716, 180, 22), p.box(600, 716, 180, 22));
  });
  // The light.
  p.print(
    'key',
    p.line(
      [
        [1030, 690],
        [1030, 330],
      ],
      20,
    ),
    p.box(974, 90, 112, 280),
  );
  p.print('spot', p.disc(1030, 146, 40));
  p.print(
    'paper',
    p.cut(outline(arc(1030, 230, 34, 0, 360, 24), 6), 1),
    p.cut(outline(arc(1030, 314, 34, 0, 360, 24), 6), 1),
  );
  // The machine.
  p.print('key', wheel(p, 330, 566, 126), wheel(p, 690, 566, 126));
  p.print(
    'key',
    p.line(
      [
        [330, 566],
        [420, 400],
        [620, 400],
        [500, 570],
        [420, 400],
      ],
      14,
    ),
    p.line(
      [
        [330, 566],
        [500, 570],
      ],
      14,
    ),
    p.line(
      [
        [690, 566],
        [612, 340],
        [660, 318],
      ],
      14,
    ),
    p.disc(500, 570, 30),
    p.box(380, 376, 90, 20),
  );
  // The rider.
  p.print(
    'key',
    p.line(
      [
        [430, 380],
        [530, 470],
        [530, 640],
      ],
      54,
      40,
    ),
    p.cut([
      [512, 640],
      [556, 630],
      [610, 676],
      [516, 690],
    ]),
  );
  p.print(
    'spot',
    p.cut([
      [392, 392],
      [410, 210],
      [470, 160],
      [530, 180],
      [548, 260],
      [480, 400],
    ]),
  );
  p.print(
    'key',
    p.line(
      [
        [505, 215],
        [570, 300],
        [650, 318],
      ],
      38,
      24,
    ),
    p.oval(545, 112, 46, 54),
    p.cut([
      [488, 108],
      [500, 54],
      [560, 40],
      [606, 72],
      [608, 104],
    ]),
  );
  p.print(
    'paper',
    p.line(
      [
        [504, 92],
        [596, 84],
      ],
      8,
    ),
    p.line(
      [
        [430, 260],
        [540, 250],
      ],
      12,
    ),
    p.disc(578, 124, 5),
  );
  p.print('key', p.box(232, 176, 180, 190));
  p.print(
    'paper',
    p.line(
      [
        [252, 232],
        [394, 228],
      ],
      8,
    ),
    p.gouges({ x: 256, y: 250, w: 90, h: 96, n: 18, length: 60, width: 7, angle: 0 }),
  );
  p.print(
    'paper',
    p.gouges({ x: 470, y: 410, w: 50, h: 60, n: 7, length: 60, width: 6, angle: 50 }),
    p.flecks(20),
  );
}
