// A border of three stripes and a broken one.

export const alt = 'Linocut of a wooden loom, taut warp threads above and a bold diamond pattern below';
export const inks = 'rose';
export const seed = 141;

export function draw(p) {
  p.print(
    'key',
    p.box(150, 40, 64, 730),
    p.box(986, 40, 64, 730),
    p.box(70, 90, 1060, 62),
    p.box(90, 690, 1020, 56),
  );
  p.print(
    'paper',
    p.gouges({ x: 160, y: 170, w: 24, h: 500, n: 24, length: 90, width: 6, angle: 90 }),
    p.gouges({ x: 1000, y: 170, w: 24, h: 500, n: 24, length: 90, width: 6, angle: 90 }),
    p.gouges({ x: 90, y: 106, w: 960, h: 26, n: 40, length: 90, width: 6 }),
  );
  // Warp.
  for (let i = 0; i < 31; i += 1)
    p.print(
      i % 4 === 0 ? 'spot' : 'key',
      p.line(
        [
          [238 + i * 24, 154],
          [238 + i * 24, 430],
        ],
        6,
        6,
        1,
      ),
    );
  // Cloth, woven in steps of one diamond's edge.
  const [left, top, cell] = [226, 410, 22];
  p.print('spot', p.box(left, top, 748, 284));
  const rows = 12;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < 34; column += 1) {
      const distance = Math.abs(((column + 3) % 12) - 6) + Math.abs((row % 12) - 6);
      const ink = distance < 3 ? 'paper' : distance < 5 ? 'key' : distance === 6 ? 'paper' : null;
      if (!ink) continue;
      let n = 1;
      const same = (c) => {
        const d = Math.abs(((c + 3) % 12) - 6) + Math.abs((row % 12) - 6);
        return (d < 3 ? 'paper' : d < 5 ? 'key' : d === 6 ? 'paper' : null) === ink;
      };
      while (column + n < 34 && same(column + n)) n += 1;
      p.print(
        ink,
        `M${left + column * cell} ${top + 10 + row * cell}h${n * cell - 3}v${cell - 3}h-${n * cell - 3}z`,
      );
      column += n - 1;
    }
  }
  p.print('key', p.box(196, 392, 808, 24));
  // The shuttle on its way across.
  p.print(
    'paper',
    p.cut([
      [420, 310],
      [500, 272],
      [700, 272],
      [780, 310],
      [700, 348],
      [500, 348],
    ]),
  );
  p.print(
    'key',
    p.cut([
      [434, 310],
      [506, 282],
      [694, 282],
      [766, 310],
      [694, 338],
      [506, 338],
    ]),
  );
  p.print('spot', p.box(526, 294, 148, 32));
  p.print(
    'paper',
    ...Array.from({ length: 7 }, (_, i) =>
      p.line(
        [
          [536 + i * 20, 294],
          [540 + i * 20, 326],
        ],
        5,
      ),
    ),
  );
  p.print(
    'spot',
    p.line(
      [
        [776, 312],
        [880, 350],
        [976, 398],
      ],
      6,
    ),
  );
  p.print('paper', p.flecks(20));
}
