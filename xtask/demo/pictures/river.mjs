// The Talawe coming down from the mountains past the stone called Old Woman Drinking.

import { through } from '../print/geometry.mjs';

export const alt = 'Linocut of a river winding from mountains to a stone shaped like a kneeling woman';
export const inks = 'moss';
export const seed = 41;

export function draw(p) {
  p.inBlock(() => {
    p.print(
      'spot',
      p.gouges({ x: 30, y: 60, w: 1100, h: 250, n: 70, length: 120, width: 7, angle: 0, spread: 2 }),
      p.disc(820, 200, 88),
    );
    p.print(
      'key',
      p.cut([
        [0, 430],
        [120, 300],
        [210, 340],
        [380, 120],
        [470, 230],
        [560, 180],
        [760, 390],
        [900, 270],
        [1010, 350],
        [1090, 300],
        [1200, 400],
        [1200, 480],
        [0, 480],
      ]),
    );
    // Facets of snow on the lit sides.
    for (const [x, y, n] of [
      [380, 130, 16],
      [560, 190, 10],
      [900, 280, 9],
      [120, 310, 7],
    ]) {
      for (let i = 0; i < n; i += 1) {
        const top = [x + i * 7, y + i * 13];
        p.print('paper', p.sliver(top, [top[0] + p.between(-6, 40), top[1] + p.between(40, 100)], 11));
      }
    }
    p.print(
      'spot',
      p.cut(
        [
          [0, 460],
          [300, 440],
          [700, 470],
          [1200, 440],
          [1200, 800],
          [0, 800],
        ],
        4,
      ),
    );
    p.print(
      'key',
      p.gouges({ x: 20, y: 480, w: 1150, h: 280, n: 90, length: 46, width: 8, angle: 82, spread: 16 }),
    );
    // Two banks that draw together as they go back.
    const left = through(
      [
        [330, 830],
        [420, 700],
        [640, 640],
        [590, 580],
        [470, 545],
        [560, 500],
        [628, 476],
      ],
      6,
    );
    const right = through(
      [
        [646, 476],
        [610, 502],
        [560, 540],
        [700, 575],
        [830, 630],
        [780, 720],
        [900, 830],
      ],
      6,
    );
    const water = p.cut([...left, ...right], 2);
    p.print('paper', water);
    p.within(water, () => {
      for (let i = 1; i < 6; i += 1) {
        const lane = left.map(([x, y], k) => {
          const [rx, ry] = right[right.length - 1 - k];
          return [x + ((rx - x) * i) / 6, y + ((ry - y) * i) / 6];
        });
        for (let k = i % 3; k < lane.length - 7; k += 9)
          p.print(i % 2 ? 'key' : 'spot', p.line(lane.slice(k, k + 7), 9 - k * 0.16, 3));
      }
    });
  });
  // Old Woman Drinking.
  p.print(
    'key',
    p.cut(
      through(
        [
          [170, 752],
          [160, 650],
          [190, 560],
          [250, 506],
          [306, 500],
          [352, 530],
          [356, 574],
          [336, 606],
          [400, 640],
          [452, 690],
          [520, 706],
          [530, 740],
          [440, 756],
          [170, 756],
        ],
        4,
      ),
    ),
  );
  p.print(
    'paper',
    p.gouges({ x: 186, y: 570, w: 110, h: 120, n: 26, length: 60, width: 8, angle: 78, spread: 18 }),
    p.gouges({ x: 340, y: 660, w: 90, h: 56, n: 10, length: 50, width: 7, angle: 30 }),
  );
  p.print('paper', p.flecks(20));
}
