// Two hands and a cup of tea at the dock fence, with the crane standing idle behind.

import { outline, pathOf, through } from '../print/geometry.mjs';

export const alt =
  'Linocut of two hands holding a steaming mug in front of a wire fence, an idle crane beyond it';
export const inks = 'sea';
export const seed = 311;

export function draw(p) {
  p.inBlock(() => {
    p.print('spot', p.box(0, 0, 1200, 800, 0));
    p.print(
      'paper',
      p.gouges({ x: 0, y: 60, w: 1150, h: 460, n: 40, length: 170, width: 8, angle: 0, spread: 2 }),
    );
    // The crane.
    p.print(
      'key',
      p.girder([840, 800], [890, 250], 40, 7, 10),
      p.girder([1060, 800], [1010, 250], 40, 7, 10),
      p.cut([
        [850, 150],
        [1060, 150],
        [1060, 260],
        [850, 260],
      ]),
    );
    p.print(
      'key',
      p.girder([860, 170], [330, 60], 40, 13, 9),
      p.line(
        [
          [350, 70],
          [350, 180],
        ],
        7,
      ),
    );
    // The mesh: two families of slanting wires.
    for (let i = -9; i < 22; i += 1) {
      p.print(
        'key',
        pathOf(
          outline(
            [
              [i * 82, 20],
              [i * 82 + 470, 790],
            ],
            6,
          ),
        ),
        pathOf(
          outline(
            [
              [i * 82, 20],
              [i * 82 - 470, 790],
            ],
            6,
          ),
        ),
      );
    }
  });
  // Steam.
  for (const x of [540, 600, 660])
    p.print(
      'paper',
      p.line(
        through(
          [
            [x, 350],
            [x - 34, 290],
            [x + 26, 230],
            [x - 10, 160],
            [x + 20, 100],
          ],
          5,
        ),
        26,
        5,
      ),
    );
  // Sleeves, mug, fingers.
  p.print(
    'key',
    p.cut([
      [40, 800],
      [330, 470],
      [470, 560],
      [300, 800],
    ]),
    p.cut([
      [1160, 800],
      [870, 470],
      [730, 560],
      [900, 800],
    ]),
  );
  p.print(
    'paper',
    p.gouges({ x: 140, y: 590, w: 170, h: 150, n: 16, length: 110, width: 9, angle: -48, spread: 6 }),
    p.gouges({ x: 860, y: 560, w: 170, h: 150, n: 16, length: 110, width: 9, angle: 48, spread: 6 }),
  );
  p.print(
    'key',
    p.cut([
      [448, 352],
      [752, 352],
      [730, 700],
      [470, 700],
    ]),
  );
  p.print(
    'paper',
    p.cut([
      [462, 368],
      [738, 368],
      [718, 688],
      [482, 688],
    ]),
    p.oval(600, 362, 150, 30),
  );
  p.print('key', p.oval(600, 362, 136, 22));
  p.print('spot', p.oval(600, 366, 118, 15), p.box(478, 620, 244, 22), p.box(480, 654, 240, 10));
  for (const side of [-1, 1]) {
    const at = (dx, y) => [600 + side * dx, y];
    p.print(
      'paper',
      p.cut(through([at(300, 470), at(230, 410), at(150, 420), at(130, 560), at(170, 660), at(300, 600)], 3)),
    );
    p.print(
      'key',
      p.cut(through([at(310, 476), at(228, 424), at(166, 430), at(146, 560), at(180, 650), at(300, 590)], 3)),
    );
    for (let i = 0; i < 4; i += 1) {
      const y = 440 + i * 54;
      const tip = at(34 + i * 6, y + 22);
      p.print('paper', p.line([at(190, y - 8), at(100, y), tip], 56, 46), p.disc(...tip, 23));
      p.print('key', p.line([at(190, y - 8), at(100, y), tip], 44, 34), p.disc(...tip, 17));
      p.print('paper', p.oval(...at(30 + i * 6, y + 22), 9, 7), p.sliver(at(140, y - 10), at(96, y + 6), 9));
    }
  }
  p.print('paper', p.flecks(16));
}
