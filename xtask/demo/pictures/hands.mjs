// A grip that nobody teaches: wrist to wrist, over a box on the fish quay.

import { through } from '../print/geometry.mjs';

export const alt = 'Linocut of two hands, one reaching down and one reaching up, clasped at the wrist';
export const inks = 'vermilion';
export const seed = 81;

/** A finger: a thick line with a round end and a nail. */
function finger(p, ink, nail, points, w) {
  const [x, y] = points.at(-1);
  p.print('key', p.line(through(points, 4), w + 14, w + 8), p.disc(x, y, (w + 8) / 2));
  p.print(ink, p.line(through(points, 4), w, w - 6), p.disc(x, y, (w - 6) / 2));
  if (nail) p.print(nail, p.oval(x, y, w * 0.2, w * 0.27, 20));
}

export function draw(p) {
  p.inBlock(() => {
    p.print('spot', p.rays({ cx: 600, cy: 400, inner: 250, outer: 980, n: 36, share: 0.42 }));
    // The arm from above, in the dark ink.
    p.print(
      'key',
      p.cut(
        through(
          [
            [20, 40],
            [230, 30],
            [430, 190],
            [640, 300],
            [760, 360],
            [740, 470],
            [600, 470],
            [430, 420],
            [250, 330],
            [20, 250],
          ],
          5,
        ),
      ),
    );
    // The arm from below, in the bright one.
    p.print(
      'key',
      p.cut(
        through(
          [
            [1185, 785],
            [960, 785],
            [770, 640],
            [560, 520],
            [420, 450],
            [430, 330],
            [590, 322],
            [780, 392],
            [960, 480],
            [1185, 560],
          ],
          5,
        ),
      ),
    );
    p.print(
      'spot',
      p.cut(
        through(
          [
            [1190, 772],
            [966, 772],
            [780, 630],
            [566, 508],
            [434, 442],
            [442, 344],
            [590, 336],
            [774, 406],
            [954, 494],
            [1190, 574],
          ],
          5,
        ),
      ),
    );
    p.print(
      'key',
      p.gouges({ x: 800, y: 540, w: 310, h: 170, n: 30, length: 120, width: 9, angle: 34, spread: 7 }),
      p.flecks(8),
    );
    p.print(
      'paper',
      p.gouges({ x: 60, y: 90, w: 300, h: 170, n: 32, length: 130, width: 10, angle: 30, spread: 7 }),
    );
  });
  // The dark hand closes round the bright wrist, and the other way about.
  const dark = [
    [
      [640, 330],
      [760, 352],
      [800, 440],
      [760, 540],
    ],
    [
      [690, 360],
      [830, 390],
      [862, 480],
      [826, 572],
    ],
    [
      [610, 320],
      [700, 330],
      [740, 410],
      [696, 500],
    ],
  ];
  for (const points of [dark[2], dark[0], dark[1]]) {
    p.print('paper', p.line(through(points, 4), 66, 56));
    p.print('key', p.line(through(points, 4), 54, 44), p.disc(...points[3], 22));
    p.print('paper', p.oval(points[3][0] - 4, points[3][1] + 4, 9, 13, 30));
  }
  const bright = [
    [
      [560, 500],
      [440, 470],
      [400, 380],
      [440, 282],
    ],
    [
      [510, 470],
      [380, 430],
      [340, 340],
      [376, 246],
    ],
    [
      [600, 520],
      [500, 500],
      [462, 420],
      [510, 320],
    ],
  ];
  for (const points of [bright[2], bright[0], bright[1]]) finger(p, 'spot', 'paper', points, 46);
  finger(
    p,
    'spot',
    null,
    [
      [620, 440],
      [560, 380],
      [590, 320],
      [640, 280],
    ],
    46,
  );
  p.print('paper', p.flecks(16));
}
