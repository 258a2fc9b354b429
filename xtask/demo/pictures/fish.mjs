// A salmon at the Sill weir.

import { bezier, through } from '../print/geometry.mjs';

export const alt = 'Linocut of a salmon leaping up the white water of a weir';
export const inks = 'sea';
export const seed = 211;

export function draw(p) {
  p.print('key', p.block());
  p.inBlock(() => {
    // The fall, then the sill above and the pool below.
    p.print('spot', p.box(0, 170, 1200, 460, 0));
    p.print(
      'paper',
      p.gouges({ x: 20, y: 130, w: 1160, h: 420, n: 74, length: 160, width: 12, angle: 90, spread: 3 }),
    );
    p.print(
      'key',
      p.gouges({ x: 20, y: 190, w: 1160, h: 380, n: 40, length: 130, width: 8, angle: 90, spread: 3 }),
    );
    p.print('paper', p.ripples({ x: 30, y: 56, w: 1140, h: 100, rows: 5, near: 9, far: 5 }));
    p.print(
      'paper',
      ...Array.from({ length: 22 }, (_, i) =>
        p.disc(i * 57 + p.between(-20, 20), 640 + p.between(-26, 12), p.between(24, 50)),
      ),
    );
    p.print(
      'key',
      p.cut(
        through(
          [
            [-20, 690],
            [200, 650],
            [400, 690],
            [640, 655],
            [860, 695],
            [1220, 660],
            [1220, 820],
            [-20, 820],
          ],
          5,
        ),
      ),
    );
    p.print('spot', p.ripples({ x: 30, y: 690, w: 1140, h: 75, rows: 4, near: 12, far: 8 }));
  });
  // The fish: a bent leaf with its own halo.
  const spine = bezier([330, 640], [420, 420], [600, 300], [860, 210], 18);
  const body = (grow) => {
    const half = (i) =>
      14 + 92 * Math.sin(Math.PI * Math.min(1, (i / 18) ** 0.85 * 0.93 + 0.07)) ** 0.8 + grow;
    const side = (sign) =>
      spine.map(([x, y], i) => {
        const [ax, ay] = spine[Math.max(0, i - 1)];
        const [bx, by] = spine[Math.min(18, i + 1)];
        const l = Math.hypot(bx - ax, by - ay);
        return [x - ((by - ay) / l) * half(i) * sign, y + ((bx - ax) / l) * half(i) * sign];
      });
    return [...side(1), ...side(-1).reverse()];
  };
  const tail = [
    [352, 610],
    [210, 560],
    [270, 660],
    [250, 760],
    [370, 690],
  ];
  p.print('paper', p.cut(body(16)), p.line([...tail, tail[0]], 34));
  p.print(
    'key',
    p.cut(body(0)),
    p.cut(tail),
    p.cut([
      [520, 320],
      [470, 210],
      [610, 270],
    ]),
    p.cut([
      [620, 460],
      [690, 560],
      [560, 520],
    ]),
    p.cut([
      [446, 560],
      [480, 640],
      [404, 600],
    ]),
  );
  p.within(p.cut(body(-10), 0), () => {
    p.print('paper', p.cut([...spine.map(([x, y]) => [x + 26, y + 46]), [900, 400], [400, 760]]));
    p.print(
      'key',
      p.gouges({ x: 420, y: 380, w: 400, h: 220, n: 34, length: 40, width: 7, angle: -35, spread: 6 }),
    );
    p.print(
      'spot',
      ...Array.from({ length: 24 }, () => {
        const [x, y] = spine[3 + Math.floor(p.random() * 11)];
        return p.disc(x + p.between(-40, 10), y + p.between(-40, 10), p.between(5, 10));
      }),
    );
  });
  p.print(
    'paper',
    p.disc(786, 226, 19),
    p.line(
      [
        [740, 300],
        [716, 256],
        [726, 200],
      ],
      7,
    ),
  );
  p.print('key', p.disc(788, 226, 10));
  p.print(
    'paper',
    ...Array.from({ length: 24 }, () => p.disc(p.between(250, 560), p.between(480, 660), p.between(4, 11))),
  );
}
