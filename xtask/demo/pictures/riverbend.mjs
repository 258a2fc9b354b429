// The cloth map, read from above, with one word left out.

import { outline, through } from '../print/geometry.mjs';

export const alt = 'Linocut map of a winding river seen from above, two canoes on it, one place left blank';
export const inks = 'moss';
export const seed = 271;

export function draw(p) {
  const course = through(
    [
      [150, -20],
      [260, 150],
      [520, 190],
      [610, 330],
      [430, 430],
      [300, 560],
      [470, 680],
      [720, 610],
      [760, 440],
      [900, 330],
      [1060, 420],
      [1010, 600],
      [1100, 830],
    ],
    5,
  );
  p.inBlock(() => {
    p.print('spot', p.box(0, 0, 1200, 800, 0));
    // Contours either side, each a little further off.
    for (let i = 3; i >= 1; i -= 1) {
      p.print('paper', p.cut(outline(course, 140 + i * 110), 3));
      p.print('spot', p.cut(outline(course, 124 + i * 110), 3));
    }
    p.print('key', p.cut(outline(course, 128), 3));
    p.print(
      'paper',
      ...[-34, -12, 14, 36].map((d) => {
        const lane = outline(course, Math.abs(d) * 2).slice(
          d > 0 ? 0 : course.length,
          d > 0 ? course.length : undefined,
        );
        return Array.from({ length: 11 }, (_, i) => {
          const from = Math.floor(p.between(0, lane.length - 8));
          return p.line(lane.slice(from, from + 3 + (i % 4)), 5, 2);
        }).join('');
      }),
    );
    // Woods and a marsh.
    for (const [x, y, n] of [
      [80, 430, 9],
      [850, 140, 10],
      [560, 740, 5],
      [880, 700, 5],
    ]) {
      for (let i = 0; i < n; i += 1) {
        const [tx, ty] = [
          x + (i % 5) * 44 + p.between(-10, 10),
          y + Math.floor(i / 5) * 48 + p.between(-8, 8),
        ];
        p.print(
          'key',
          p.cut([
            [tx - 20, ty + 22],
            [tx, ty - 28],
            [tx + 20, ty + 22],
          ]),
          p.box(tx - 4, ty + 20, 8, 14, 1),
        );
      }
    }
  });
  // Canoes with two paddlers each.
  for (const [x, y, a] of [
    [452, 178, 0.28],
    [872, 352, -0.75],
  ]) {
    const at = (u, v) => [x + u * Math.cos(a) - v * Math.sin(a), y + u * Math.sin(a) + v * Math.cos(a)];
    p.print('paper', p.cut([at(-74, 0), at(-40, -19), at(40, -19), at(74, 0), at(40, 19), at(-40, 19)]));
    p.print('key', p.cut([at(-56, 0), at(-34, -10), at(34, -10), at(56, 0), at(34, 10), at(-34, 10)]));
    p.print(
      'paper',
      p.disc(...at(-24, 0), 11),
      p.disc(...at(24, 0), 11),
      p.line([at(-20, -34), at(-30, 34)], 6),
      p.line([at(30, -34), at(20, 34)], 6),
    );
  }
  // Names as ticks across the bank, and the blank.
  for (let i = 6; i < course.length - 6; i += 4) {
    const [x, y] = course[i];
    const [bx, by] = course[i + 1];
    const l = Math.hypot(bx - x, by - y);
    const side = i % 2 ? 1 : -1;
    const at = (d) => [x - ((by - y) / l) * d * side, y + ((bx - x) / l) * d * side];
    p.print('key', p.line([at(70), at(98)], 8), p.disc(...at(106), 9));
  }
  p.print('key', p.box(532, 462, 152, 58));
  p.print('paper', p.box(539, 469, 138, 44), p.flecks(16));
}
