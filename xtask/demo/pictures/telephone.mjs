// Line 4.

import { bezier, through } from '../print/geometry.mjs';

export const alt =
  'Linocut of a telephone receiver off its hook, its cord crossing a dark sea between two shores';
export const inks = 'rose';
export const seed = 241;

export function draw(p) {
  p.inBlock(() => {
    p.print('spot', p.box(0, 0, 1200, 420, 0));
    p.print(
      'paper',
      p.gouges({ x: 20, y: 50, w: 1120, h: 340, n: 66, length: 180, width: 8, angle: 0, spread: 2 }),
    );
    p.print('key', p.box(0, 412, 1200, 400, 0));
    p.print('spot', p.ripples({ x: 30, y: 430, w: 1140, h: 320, rows: 11, near: 12, far: 4, gap: 2 }));
    // Two shores: gables here, domes and flat roofs there.
    p.print(
      'key',
      p.cut([
        [0, 420],
        [0, 330],
        [40, 290],
        [80, 330],
        [110, 330],
        [110, 270],
        [134, 270],
        [134, 320],
        [170, 280],
        [210, 320],
        [260, 400],
        [300, 420],
      ]),
    );
    p.print(
      'key',
      p.cut([
        [900, 420],
        [960, 400],
        [980, 350],
        [1040, 350],
        [1046, 316],
        ...bezier([1046, 316], [1050, 260], [1110, 260], [1114, 316], 6),
        [1120, 350],
        [1150, 350],
        [1150, 250],
        [1166, 230],
        [1200, 240],
        [1200, 420],
      ]),
    );
    p.print(
      'paper',
      p.box(60, 350, 16, 20),
      p.box(160, 340, 16, 20),
      p.box(1000, 372, 16, 20),
      p.box(1076, 330, 16, 22),
    );
  });
  // The cord, from shore to shore through the receiver's two ends.
  const coil = (from, to, n) =>
    Array.from({ length: n * 4 + 1 }, (_, i) => {
      const t = i / (n * 4);
      const a = t * n * 2 * Math.PI;
      return [
        from[0] + (to[0] - from[0]) * t - 22 * Math.sin(a),
        from[1] + (to[1] - from[1]) * t + 26 * Math.cos(a) + 60 * Math.sin(Math.PI * t),
      ];
    });
  p.print(
    'paper',
    p.line(through(coil([150, 380], [420, 640], 7), 3), 15, 15, 0.5),
    p.line(through(coil([850, 330], [1080, 370], 5), 3), 15, 15, 0.5),
  );
  p.print(
    'key',
    p.line(through(coil([150, 380], [420, 640], 7), 3), 7, 7, 0.5),
    p.line(through(coil([850, 330], [1080, 370], 5), 3), 7, 7, 0.5),
  );
  // The receiver, large, aslant.
  const handle = bezier([400, 610], [420, 330], [560, 190], [820, 190], 18);
  p.print(
    'paper',
    p.line(handle, 128, 128),
    p.oval(440, 640, 156, 106, -60),
    p.oval(850, 240, 156, 106, -24),
  );
  p.print('key', p.line(handle, 100, 100), p.oval(440, 640, 138, 90, -60), p.oval(850, 240, 138, 90, -24));
  p.print('spot', p.oval(488, 668, 104, 46, -60), p.oval(878, 284, 104, 46, -24));
  for (let i = 0; i < 7; i += 1) {
    const [a, b] = [(-60 * Math.PI) / 180, (-24 * Math.PI) / 180];
    const d = (i - 3) * 24;
    p.print(
      'key',
      p.disc(488 + d * Math.cos(a), 668 + d * Math.sin(a), 9),
      p.disc(878 + d * Math.cos(b), 284 + d * Math.sin(b), 9),
    );
  }
  p.within(p.line(handle, 88, 88), () =>
    p.print(
      'paper',
      p.line(
        handle.map(([x, y]) => [x - 16, y - 20]),
        7,
        12,
      ),
      p.gouges({ x: 420, y: 220, w: 330, h: 240, n: 30, length: 70, width: 7, angle: -46, spread: 10 }),
    ),
  );
  p.print('paper', p.flecks(18));
}
