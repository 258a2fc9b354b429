// The oven that belongs to the strike fund.

import { arc } from '../print/geometry.mjs';

export const alt = 'Linocut of a brick bread oven, fire in its mouth, a round loaf on a long wooden peel';
export const inks = 'rust';
export const seed = 71;

export function draw(p) {
  p.print('key', p.block());
  p.inBlock(() => {
    // Courses of brick.
    for (let row = 0; row < 15; row += 1) {
      for (let i = -1; i < 13; i += 1) {
        const [x, y] = [i * 100 + (row % 2) * 50, 36 + row * 50];
        const isHidden = Math.hypot(x + 50 - 600, Math.min(0, y + 20 - 430)) < 270;
        if (!isHidden && p.random() < 0.7) p.print('spot', p.box(x + 5, y + 5, 90, 40, 3));
      }
    }
  });
  // The arch: voussoirs around a black mouth.
  p.print('key', p.cut([...arc(600, 430, 330, 180, 360, 20), [930, 640], [270, 640]]));
  for (let i = 0; i < 15; i += 1) {
    const [from, to] = [180 + i * 12 + 1.5, 180 + (i + 1) * 12 - 1.5];
    p.print('paper', p.cut([...arc(600, 430, 316, from, to, 2), ...arc(600, 430, 246, to, from, 2)]));
  }
  p.print('key', p.cut([...arc(600, 430, 236, 180, 360, 16), [836, 640], [364, 640]]));
  p.print(
    'paper',
    p.box(284, 440, 70, 92),
    p.box(284, 542, 70, 92),
    p.box(846, 440, 70, 92),
    p.box(846, 542, 70, 92),
  );
  // Fire.
  const flame = (x, w, h) =>
    p.cut(
      [
        [x - w, 628],
        [x - w * 0.8, 628 - h * 0.4],
        [x - w * 0.2, 628 - h * 0.6],
        [x + w * 0.1, 628 - h],
        [x + w * 0.5, 628 - h * 0.55],
        [x + w, 628],
      ],
      4,
    );
  p.print(
    'spot',
    flame(440, 60, 230),
    flame(530, 64, 320),
    flame(620, 70, 380),
    flame(710, 64, 300),
    flame(780, 48, 210),
  );
  p.print('paper', flame(480, 34, 150), flame(580, 40, 240), flame(672, 40, 220), flame(744, 28, 130));
  p.print('key', flame(600, 20, 110), flame(690, 18, 90));
  // Peel and loaf.
  p.print('key', p.box(30, 636, 1140, 134));
  p.print(
    'paper',
    p.cut([
      [330, 648],
      [870, 648],
      [910, 690],
      [660, 706],
      [660, 772],
      [540, 772],
      [540, 706],
      [290, 690],
    ]),
  );
  p.print('key', p.oval(600, 622, 196, 70));
  p.print('spot', p.oval(600, 616, 184, 60));
  p.print(
    'paper',
    p.sliver([480, 610], [570, 574], 18),
    p.sliver([540, 632], [640, 572], 20),
    p.sliver([620, 640], [710, 584], 18),
  );
  p.print(
    'key',
    p.gouges({ x: 450, y: 650, w: 260, h: 14, n: 14, length: 60, width: 6 }),
    p.gouges({ x: 360, y: 676, w: 400, h: 10, n: 12, length: 60, width: 4 }),
  );
  p.print('paper', p.flecks(30));
}
