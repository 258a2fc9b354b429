// The Netlofts by night, every window awake.

export const alt = 'Linocut of a full moon over tall warehouse lofts, their windows lit and crowded';
export const inks = 'cobalt';
export const seed = 121;

/** A loft with a hoist beam, `n` windows wide. */
function loft(p, x, top, w, columns, rows) {
  p.print(
    'key',
    p.cut([
      [x, 720],
      [x, top + 70],
      [x + w / 2, top - 20],
      [x + w, top + 70],
      [x + w, 720],
    ]),
  );
  const [dx, dy] = [w / columns, (620 - top) / rows];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [wx, wy] = [x + dx * (column + 0.22), top + 100 + dy * row];
      const isLit = p.random() < 0.72;
      p.print(isLit ? 'paper' : 'spot', p.box(wx, wy, dx * 0.56, dy * 0.62, 2));
      if (isLit && p.random() < 0.7) {
        const hx = wx + dx * p.between(0.18, 0.38);
        p.print(
          'key',
          p.disc(hx, wy + dy * 0.34, dx * 0.1),
          p.box(hx - dx * 0.15, wy + dy * 0.42, dx * 0.3, dy * 0.22, 1),
        );
      }
    }
  }
  p.print(
    'key',
    p.line(
      [
        [x + w / 2, top + 34],
        [x + w / 2 + 70, top + 20],
      ],
      9,
    ),
    p.line(
      [
        [x + w / 2 + 64, top + 20],
        [x + w / 2 + 64, top + 90],
      ],
      3,
    ),
  );
}

export function draw(p) {
  p.print('spot', p.block());
  p.inBlock(() => {
    p.print(
      'key',
      p.gouges({ x: -40, y: 40, w: 1220, h: 420, n: 80, length: 200, width: 9, angle: -4, spread: 3 }),
    );
    p.print('spot', p.disc(830, 220, 176));
    p.print('paper', p.disc(830, 220, 158));
    p.halftone('spot', { x: 690, y: 250, w: 300, h: 120, step: 18, from: 2, to: 12 });
    p.print('spot', p.oval(790, 180, 32, 22, 20), p.oval(870, 150, 18, 12), p.oval(860, 230, 26, 16, 30));
  });
  loft(p, 60, 330, 240, 3, 4);
  loft(p, 310, 200, 280, 4, 5);
  loft(p, 920, 290, 220, 3, 4);
  loft(p, 600, 370, 310, 4, 4);
  p.inBlock(() => {
    p.print(
      'key',
      p.cut(
        [
          [0, 712],
          [1200, 706],
          [1200, 800],
          [0, 800],
        ],
        3,
      ),
    );
    p.print('spot', p.ripples({ x: 30, y: 726, w: 1140, h: 44, rows: 3, near: 9, far: 6 }));
    p.print('paper', p.ripples({ x: 720, y: 722, w: 230, h: 50, rows: 4, near: 9, far: 5 }), p.flecks(20));
  });
}
