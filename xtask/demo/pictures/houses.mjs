// The Saltpan Estate: terraces climbing a hill, sheets hung from the windows.

export const alt = 'Linocut of crowded terraced houses on a hill, banners hanging from several windows';
export const inks = 'rose';
export const seed = 31;

/** One house front with a pitched roof, its door at (x, y) and w wide. */
function house(p, x, y, w, h, isDark, hasBanner) {
  const [wall, mark] = isDark ? ['key', 'paper'] : ['spot', 'key'];
  p.print(
    'key',
    p.cut([
      [x - 12, y - h],
      [x + w / 2, y - h - w * 0.55],
      [x + w + 12, y - h],
    ]),
    p.box(x + w * 0.7, y - h - w * 0.62, w * 0.16, w * 0.45),
  );
  p.print(
    'paper',
    p.gouges({
      x: x + w * 0.28,
      y: y - h - w * 0.24,
      w: w * 0.3,
      h: w * 0.2,
      n: 5,
      length: 38,
      width: 5,
      angle: 50,
    }),
  );
  p.print(wall, p.box(x, y - h, w, h));
  const pane = w * 0.24;
  for (const [column, row] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ]) {
    const [px, py] = [x + w * 0.15 + column * w * 0.46, y - h + 22 + row * pane * 1.75];
    if (row === 1 && column === 1) continue;
    p.print(
      mark,
      p.box(px, py, pane * 0.46, pane * 1.25, 1.5),
      p.box(px + pane * 0.54, py, pane * 0.46, pane * 1.25, 1.5),
    );
  }
  p.print(mark, p.box(x + w * 0.61, y - pane * 1.9, pane, pane * 1.9));
  if (hasBanner) {
    const top = y - h + 22 + pane * 1.1;
    p.print(
      'paper',
      p.cut([
        [x + 6, top],
        [x + w - 6, top + 6],
        [x + w - 14, top + pane * 1.2],
        [x + w / 2, top + pane * 1.4],
        [x + 12, top + pane * 1.15],
      ]),
    );
    p.print(
      'key',
      p.gouges({ x: x + 24, y: top + 16, w: w - 100, h: pane * 0.75, n: 7, length: 52, width: 9, angle: 3 }),
    );
  }
}

export function draw(p) {
  p.inBlock(() => {
    p.halftone('spot', { x: 20, y: 30, w: 1160, h: 420, step: 24, from: 18, to: 2 });
    p.print('paper', p.disc(930, 170, 92));
    p.print(
      'spot',
      p.cut(
        [
          [0, 560],
          [420, 380],
          [800, 330],
          [1200, 420],
          [1200, 800],
          [0, 800],
        ],
        4,
      ),
    );
  });
  const rows = [
    [440, 150, 160, 420, 5],
    [570, 176, 170, 250, 5],
    [742, 212, 206, 62, 5],
  ];
  rows.forEach(([y, w, h, left, n], row) => {
    for (let i = 0; i < n; i += 1) {
      const x = left + i * (w + 6) + p.between(-3, 3);
      if (x + w < 1172) house(p, x, y + p.between(-8, 8), w, h, (i + row) % 2 === 0, (i + row * 2) % 3 === 1);
    }
  });
  p.print(
    'key',
    p.cut([
      [30, 742],
      [1170, 738],
      [1170, 770],
      [30, 770],
    ]),
  );
  p.print('paper', p.flecks(20));
}
