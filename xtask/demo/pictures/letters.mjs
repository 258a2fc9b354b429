// A letter with seven windows in it.

import { turned } from '../print/geometry.mjs';

export const alt = 'Linocut of a letter with rectangular holes cut in it, lying on a checked tablecloth';
export const inks = 'rust';
export const seed = 221;

export function draw(p) {
  const place = (x, y, w, h, a = -7) =>
    turned(
      [
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
      ],
      a,
      600,
      400,
    );
  const check = () => {
    for (let row = 0; row < 9; row += 1) {
      for (let column = 0; column < 13; column += 1) {
        if ((row + column) % 2 === 0) p.print('spot', p.box(10 + column * 92, 6 + row * 92, 92, 92, 3));
      }
    }
  };
  p.inBlock(check);
  // An opened envelope under the sheet.
  p.print(
    'key',
    p.cut(place(640, 350, 480, 330, 9)),
    p.cut(
      turned(
        [
          [640, 352],
          [880, 180],
          [1120, 352],
        ],
        9,
        600,
        400,
      ),
    ),
  );
  p.print(
    'paper',
    p.cut(place(654, 364, 452, 302, 9)),
    p.cut(
      turned(
        [
          [668, 346],
          [880, 198],
          [1092, 346],
        ],
        9,
        600,
        400,
      ),
    ),
  );
  p.print(
    'key',
    p.line(
      turned(
        [
          [654, 666],
          [880, 500],
          [1106, 666],
        ],
        9,
        600,
        400,
      ),
      8,
    ),
  );
  p.print('spot', p.gouges({ x: 850, y: 290, w: 90, h: 60, n: 12, length: 60, width: 7, angle: 12 }));
  // The sheet and its shadow.
  p.print('key', p.cut(place(236, 92, 520, 640)));
  p.print('paper', p.cut(place(216, 72, 520, 640)));
  const windows = [
    [300, 190, 210, 34],
    [560, 246, 110, 34],
    [262, 352, 330, 60],
    [470, 300, 60, 30],
    [330, 470, 90, 32],
    [500, 530, 170, 34],
    [262, 586, 120, 32],
  ];
  for (let i = 0; i < 10; i += 1) {
    const y = 200 + i * 45;
    let x = 262;
    while (x < (i === 9 ? 420 : 660)) {
      const w = p.between(26, 84);
      p.print('key', p.cut(place(x, y, Math.min(w, 690 - x), 11), 2.5));
      x += w + 18;
    }
  }
  p.print('key', p.cut(place(262, 120, 130, 16)));
  for (const [x, y, w, h] of windows) {
    const hole = p.cut(place(x, y, w, h), 1);
    p.print('key', p.cut(place(x - 5, y - 5, w + 8, h + 8), 1));
    p.print('spot', hole);
    p.within(hole, () =>
      p.print(
        'paper',
        p.gouges({
          x: x - 60,
          y: y - 60,
          w: w + 120,
          h: h + 120,
          n: 5,
          length: 120,
          width: 34,
          angle: 45,
          spread: 2,
        }),
      ),
    );
  }
  // The pen.
  p.print(
    'key',
    p.line(
      [
        [980, 720],
        [840, 520],
      ],
      26,
      20,
    ),
    p.cut([
      [826, 530],
      [852, 508],
      [812, 466],
    ]),
  );
  p.print(
    'paper',
    p.line(
      [
        [970, 712],
        [900, 612],
      ],
      6,
    ),
    p.flecks(20),
  );
}
