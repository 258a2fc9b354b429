// A marsh that is holding.

import { bezier, through } from '../print/geometry.mjs';

export const alt = 'Linocut of a heron standing among reeds in still water under a pale sun';
export const inks = 'moss';
export const seed = 201;

export function draw(p) {
  p.inBlock(() => {
    p.print('spot', p.box(0, 0, 1200, 540, 0));
    p.print(
      'paper',
      p.disc(790, 250, 150),
      p.gouges({ x: 10, y: 360, w: 1150, h: 170, n: 60, length: 160, width: 9, angle: 0, spread: 2 }),
    );
    p.print(
      'key',
      p.cut(
        [
          [0, 520],
          [1200, 526],
          [1200, 800],
          [0, 800],
        ],
        3,
      ),
    );
    p.print('spot', p.ripples({ x: 30, y: 545, w: 1140, h: 210, rows: 8, near: 14, far: 5 }));
    p.print('paper', p.ripples({ x: 640, y: 545, w: 300, h: 200, rows: 7, near: 12, far: 5 }));
    // Reeds behind and before.
    for (let i = 0; i < 30; i += 1) {
      const x = i < 16 ? p.between(40, 330) : p.between(900, 1160);
      const tip = [x + p.between(-70, 70), p.between(120, 380)];
      p.print('key', p.line(bezier([x, 770], [x, 600], [x, 420], tip, 7), 12, 3));
      if (i % 3 === 0) p.print('key', p.oval(tip[0], tip[1] - 20, 12, 46, (tip[0] - x) * 0.3));
    }
  });
  // The bird.
  const neck = through(
    [
      [520, 400],
      [590, 330],
      [560, 250],
      [520, 200],
      [560, 140],
    ],
    7,
  );
  p.print(
    'paper',
    p.line(neck, 62, 40),
    p.cut(
      through(
        [
          [330, 500],
          [380, 380],
          [500, 350],
          [600, 400],
          [580, 480],
          [470, 530],
          [330, 500],
        ],
        5,
      ),
    ),
  );
  p.print(
    'key',
    p.line(neck, 40, 22),
    p.oval(582, 132, 44, 24, 6),
    p.cut([
      [610, 122],
      [760, 148],
      [612, 148],
    ]),
    p.cut([
      [560, 116],
      [470, 88],
      [420, 96],
      [548, 140],
    ]),
  );
  p.print(
    'key',
    p.cut(
      through(
        [
          [300, 540],
          [380, 400],
          [500, 370],
          [590, 410],
          [570, 470],
          [460, 516],
          [300, 540],
        ],
        5,
      ),
    ),
    p.line(
      [
        [480, 500],
        [476, 600],
        [470, 720],
      ],
      9,
    ),
    p.line(
      [
        [520, 490],
        [540, 590],
        [524, 720],
      ],
      9,
    ),
  );
  p.print(
    'paper',
    p.disc(590, 128, 6),
    p.gouges({ x: 370, y: 410, w: 130, h: 76, n: 22, length: 80, width: 9, angle: 152, spread: 10 }),
    p.gouges({ x: 555, y: 240, w: 20, h: 100, n: 8, length: 24, width: 6, angle: 80 }),
  );
  p.print('paper', p.gouges({ x: 440, y: 716, w: 80, h: 14, n: 6, length: 60, width: 5 }), p.flecks(16));
}
