// The reading room's lamp.

export const alt = 'Linocut of an oil lantern, its rays filling a dark room';
export const inks = 'night';
export const seed = 3;

export function draw(p) {
  p.inBlock(() => {
    p.print('key', p.box(0, 0, 1200, 800, 0));
    p.print('spot', p.rays({ cx: 600, cy: 440, inner: 300, outer: 900, n: 34, share: 0.5 }));
    p.print('paper', p.rays({ cx: 600, cy: 440, inner: 262, outer: 330, n: 68, share: 0.5 }));
    p.print('key', p.box(380, 640, 440, 130), p.box(520, 40, 160, 150));
  });
  // The glass and the flame.
  p.print(
    'paper',
    p.cut([
      [498, 292],
      [702, 292],
      [758, 440],
      [712, 596],
      [488, 596],
      [442, 440],
    ]),
  );
  p.halftone('spot', { x: 484, y: 440, w: 240, h: 150, step: 20, from: 3, to: 17 });
  p.print(
    'spot',
    p.cut(
      [
        [600, 320],
        [652, 430],
        [656, 490],
        [600, 545],
        [544, 490],
        [548, 430],
      ],
      2,
    ),
  );
  p.print(
    'paper',
    p.cut(
      [
        [600, 405],
        [626, 470],
        [600, 520],
        [574, 470],
      ],
      2,
    ),
  );
  p.print(
    'key',
    p.box(566, 536, 68, 62),
    p.line(
      [
        [530, 290],
        [500, 440],
        [530, 598],
      ],
      9,
    ),
    p.line(
      [
        [670, 290],
        [700, 440],
        [670, 598],
      ],
      9,
    ),
  );
  // Cap, font and handle in the light's own ink.
  p.print(
    'spot',
    p.cut([
      [480, 284],
      [720, 284],
      [684, 222],
      [640, 204],
      [640, 168],
      [560, 168],
      [560, 204],
      [516, 222],
    ]),
  );
  p.print(
    'spot',
    p.cut([
      [482, 606],
      [718, 606],
      [768, 690],
      [432, 690],
    ]),
    p.box(404, 700, 392, 32),
  );
  p.print(
    'spot',
    p.line(
      [
        [540, 168],
        [478, 116],
        [600, 72],
        [722, 116],
        [660, 168],
      ],
      12,
    ),
  );
  p.print('key', p.gouges({ x: 480, y: 620, w: 170, h: 58, n: 18, length: 70, width: 7, angle: 0 }));
  p.print('key', p.gouges({ x: 520, y: 232, w: 150, h: 40, n: 12, length: 34, width: 6, angle: 90 }));
  p.print('paper', p.flecks(30));
}
