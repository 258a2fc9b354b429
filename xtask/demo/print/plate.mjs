// One printing plate of 1200 by 800 units: shapes cut with an unsteady hand, printed in two inks on paper.
//
// Drawing methods that end in path data (`cut`, `disc`, `line`, `gouges` …) return a string; `print`
// lays strings down in an ink. Only presentation attributes are written, no style and no text, so that a
// picture shows the same under a strict Content Security Policy.

import { ellipse, outline, pathOf, turned } from './geometry.mjs';
import { seededRandom } from './random.mjs';

export const WIDTH = 1200;
export const HEIGHT = 800;
const MARGIN = 30;

export class Plate {
  /** `inks` maps the names "paper", "key" and "spot" to colours. */
  constructor(seed, inks) {
    this.random = seededRandom(seed);
    this.inks = inks;
    this.layers = [];
    this.definitions = [];
  }

  /** A number between the two. */
  between(low, high) {
    return low + (high - low) * this.random();
  }

  /** Lays path data down in an ink; neighbours in the same ink share one element. */
  print(ink, ...paths) {
    const data = paths.flat().join('');
    const last = this.layers.at(-1);
    if (last && last.ink === ink) last.data += data;
    else this.layers.push({ ink, data });
    return this;
  }

  /** A closed shape whose long edges waver by up to `waver` units, as a knife does in linoleum. */
  cut(points, waver = 2.5) {
    const wavering = [];
    points.forEach(([x, y], i) => {
      const [nx, ny] = points[(i + 1) % points.length];
      const steps = Math.max(1, Math.round(Math.hypot(nx - x, ny - y) / 70));
      for (let s = 0; s < steps; s += 1) {
        const t = s / steps;
        wavering.push([
          x + (nx - x) * t + this.between(-waver, waver),
          y + (ny - y) * t + this.between(-waver, waver),
        ]);
      }
    });
    return pathOf(wavering);
  }

  box(x, y, w, h, waver = 2.5) {
    return this.cut(
      [
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
      ],
      waver,
    );
  }

  disc(cx, cy, r, waver = 2) {
    return this.oval(cx, cy, r, r, 0, waver);
  }

  oval(cx, cy, rx, ry, degrees = 0, waver = 1.5) {
    const n = Math.max(10, Math.min(44, Math.round(Math.max(rx, ry) / 4)));
    return this.cut(turned(ellipse(cx, cy, rx, ry, 0, 360 - 360 / n, n - 1), degrees, cx, cy), waver);
  }

  /** A line along the points, `w0` wide at the start and `w1` at the end. */
  line(points, w0, w1 = w0, waver = 1.5) {
    return this.cut(outline(points, w0, w1), waver);
  }

  /** A leaf-shaped cut from one point to another, `width` at its middle. */
  sliver([ax, ay], [bx, by], width) {
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const nx = (-(by - ay) / length) * width * 0.5;
    const ny = ((bx - ax) / length) * width * 0.5;
    const t = this.between(0.35, 0.6);
    const mx = ax + (bx - ax) * t;
    const my = ay + (by - ay) * t;
    return pathOf([
      [ax, ay],
      [mx + nx, my + ny],
      [bx, by],
      [mx - nx, my - ny],
    ]);
  }

  /** Many short gouges in a box, at an angle give or take `spread` degrees. */
  gouges({ x, y, w, h, n, length = 50, width = 7, angle = 0, spread = 6 }) {
    return Array.from({ length: n }, () => {
      const a = ((angle + this.between(-spread, spread)) * Math.PI) / 180;
      const l = length * this.between(0.5, 1.2);
      const [px, py] = [x + w * this.random(), y + h * this.random()];
      return this.sliver(
        [px, py],
        [px + Math.cos(a) * l, py + Math.sin(a) * l],
        width * this.between(0.5, 1.1),
      );
    }).join('');
  }

  /** Rows of level gouges that grow towards the reader: water, or a ploughed field. */
  ripples({ x, y, w, h, rows, near = 13, far = 4, gap = 1.6 }) {
    const data = [];
    for (let row = 0; row < rows; row += 1) {
      const depth = (row + 0.5) / rows;
      const size = far + (near - far) * depth;
      const top = y + h * depth ** 1.25;
      let px = x - this.between(0, size * 12);
      while (px < x + w) {
        const length = size * this.between(6, 15);
        const py = top + this.between(-2, 2);
        const from = Math.max(px, x);
        const to = Math.min(px + length, x + w);
        if (to - from > 8) data.push(this.sliver([from, py], [to, py + this.between(-3, 3)], size));
        px += length * gap * this.between(0.8, 1.3);
      }
    }
    return data.join('');
  }

  /** Wedges around a centre, from radius `inner` to `outer`, over the angles `from` to `to`. */
  rays({ cx, cy, inner, outer, n, share = 0.4, from = 0, to = 360 }) {
    const step = (to - from) / n;
    return Array.from({ length: n }, (_, i) => {
      const middle = from + (i + 0.5) * step + this.between(-0.12, 0.12) * step;
      const half = step * share * 0.5;
      const at = (angle, r) => [
        cx + r * Math.cos((angle * Math.PI) / 180),
        cy + r * Math.sin((angle * Math.PI) / 180),
      ];
      const start = inner * this.between(0.97, 1.1);
      return this.cut([at(middle, start), at(middle - half, outer), at(middle + half, outer)], 1);
    }).join('');
  }

  /** A girder between two points: two chords and their bracing. */
  girder([ax, ay], [bx, by], depth, n, thick = 9) {
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const nx = (-(by - ay) / length) * depth * 0.5;
    const ny = ((bx - ax) / length) * depth * 0.5;
    const at = (t, side) => [ax + (bx - ax) * t + nx * side, ay + (by - ay) * t + ny * side];
    const parts = [this.line([at(0, 1), at(1, 1)], thick), this.line([at(0, -1), at(1, -1)], thick)];
    for (let i = 0; i < n; i += 1) {
      const side = i % 2 ? 1 : -1;
      parts.push(this.line([at(i / n, side), at((i + 1) / n, -side)], thick * 0.7));
    }
    return parts.join('');
  }

  /** The inked block itself: nearly the whole plate, with an uneven edge. */
  block(waver = 4) {
    return this.box(MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN, waver);
  }

  /** Everything that `draw` prints shows only inside the block. */
  inBlock(draw) {
    return this.within(this.block(), draw);
  }

  /** Flecks where the ink did not take. */
  flecks(n, x = MARGIN, y = MARGIN, w = WIDTH - 2 * MARGIN, h = HEIGHT - 2 * MARGIN) {
    return this.gouges({ x, y, w, h, n, length: 9, width: 5, angle: 20, spread: 80 });
  }

  /** Rows of round dots, `from` units wide in the first row and `to` in the last. */
  halftone(ink, { x, y, w, h, step = 18, from, to }) {
    const rows = Math.floor((h / step) * 1.15);
    const marks = Array.from({ length: rows }, (_, i) => {
      const size = from + ((to - from) * i) / Math.max(1, rows - 1);
      const left = Math.round(x + (i % 2 ? step / 2 : 0));
      const top = Math.round(y + (i * step) / 1.15);
      return size < 1.5
        ? ''
        : `<path d="M${left} ${top}h${Math.round(w)}" stroke-width="${size.toFixed(1)}"/>`;
    });
    const stroke = `stroke="${this.inks[ink]}" stroke-linecap="round" stroke-dasharray="0 ${step}"`;
    this.layers.push({ markup: `<g fill="none" ${stroke}>${marks.join('')}</g>` });
    return this;
  }

  /** Everything that `draw` prints shows only inside the given path. */
  within(path, draw) {
    const id = `c${this.definitions.length}`;
    this.definitions.push(`<clipPath id="${id}"><path d="${path}"/></clipPath>`);
    this.layers.push({ markup: `<g clip-path="url(#${id})">` });
    draw();
    this.layers.push({ markup: '</g>' });
    return this;
  }

  toSvg() {
    const layers = this.layers.map(
      ({ ink, data, markup }) => markup ?? `<path fill="${this.inks[ink]}" d="${data}"/>`,
    );
    const definitions = this.definitions.length ? `<defs>${this.definitions.join('')}</defs>` : '';
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" ` +
      `viewBox="0 0 ${WIDTH} ${HEIGHT}">${definitions}` +
      `<path fill="${this.inks.paper}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>${layers.join('')}</svg>\n`
    );
  }
}
