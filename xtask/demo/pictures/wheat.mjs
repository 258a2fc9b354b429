// Farouk’s Nuisance, which came up after the flood.

import { bezier } from '../print/geometry.mjs';

export const alt = 'Linocut of three ears of wheat standing in flood water before a low sun';
export const inks = 'ochre';
export const seed = 91;

/** An ear at the top of a bending stalk. */
function ear(p, foot, head, lean, size) {
  const stalk = bezier(foot, [foot[0], foot[1] - 220], [head[0] - lean, head[1] + 240], head, 14);
  const parts = [p.line(stalk, 13 * size, 7 * size)];
  for (let i = 0; i < 9; i += 1) {
    const t = i / 9;
    const [cx, cy] = [head[0] + lean * t * 0.5 * size, head[1] - i * 29 * size];
    for (const side of [-1, 1]) {
      const tip = [cx + side * 46 * size + lean * 0.12, cy - 56 * size];
      parts.push(p.sliver([cx, cy], tip, 34 * size));
      parts.push(
        p.sliver([tip[0] - side * 6, tip[1] + 8], [tip[0] + side * 44 * size, tip[1] - 96 * size], 4),
      );
    }
  }
  const [tx, ty] = [head[0] + lean * 0.5 * size, head[1] - 261 * size];
  parts.push(p.sliver([tx, ty + 20], [tx + lean * 0.1, ty - 62 * size], 34 * size));
  return parts.join('');
}

export function draw(p) {
  p.inBlock(() => {
    p.print(
      'spot',
      p.disc(600, 430, 250),
      p.gouges({ x: 30, y: 90, w: 1100, h: 450, n: 60, length: 130, width: 6, angle: 0, spread: 2 }),
    );
    p.print(
      'paper',
      p.gouges({ x: 340, y: 470, w: 460, h: 110, n: 26, length: 120, width: 9, angle: 0, spread: 2 }),
    );
    p.print(
      'key',
      p.cut(
        [
          [0, 610],
          [1200, 600],
          [1200, 800],
          [0, 800],
        ],
        4,
      ),
    );
    p.print('paper', p.ripples({ x: 30, y: 622, w: 1140, h: 140, rows: 7, near: 12, far: 4 }));
    p.print('spot', p.ripples({ x: 400, y: 630, w: 410, h: 130, rows: 6, near: 14, far: 6 }));
  });
  p.print(
    'key',
    ear(p, [560, 740], [600, 440], 10, 1.05),
    ear(p, [420, 730], [330, 450], -60, 0.95),
    ear(p, [730, 735], [870, 440], 70, 1),
  );
  p.print(
    'key',
    p.line(bezier([580, 740], [540, 600], [470, 560], [400, 560]), 20, 3),
    p.line(bezier([720, 735], [740, 640], [800, 580], [900, 590]), 20, 3),
    p.line(bezier([430, 735], [400, 660], [300, 620], [230, 640]), 18, 3),
  );
  p.print('paper', p.flecks(30));
}
