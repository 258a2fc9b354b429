// Points along curves, and points written as the shortest SVG path. Pure: knows nothing of ink or chance.
// A point is [x, y] in the units of the plate, 1200 wide and 800 high, y downwards; angles are in degrees.

const RADIANS = Math.PI / 180;

/** Points on a circle's arc from angle `from` to angle `to`; 0 is to the right, 90 is down. */
export function arc(cx, cy, r, from, to, n = 24) {
  return ellipse(cx, cy, r, r, from, to, n);
}

/** Points on an ellipse's arc. */
export function ellipse(cx, cy, rx, ry, from = 0, to = 360, n = 40) {
  return Array.from({ length: n + 1 }, (_, i) => {
    const a = (from + ((to - from) * i) / n) * RADIANS;
    return [cx + rx * Math.cos(a), cy + ry * Math.sin(a)];
  });
}

/** Points on a cubic curve with the given ends and handles. */
export function bezier(a, b, c, d, n = 16) {
  return Array.from({ length: n + 1 }, (_, i) => {
    const t = i / n;
    const u = 1 - t;
    const mix = (k) => u * u * u * a[k] + 3 * u * u * t * b[k] + 3 * u * t * t * c[k] + t * t * t * d[k];
    return [mix(0), mix(1)];
  });
}

/** A smooth line through all the points (Catmull-Rom), `n` steps between neighbours. */
export function through(points, n = 8) {
  const at = (i) => points[Math.max(0, Math.min(points.length - 1, i))];
  const line = [points[0]];
  for (let i = 0; i < points.length - 1; i += 1) {
    const [p, q, r, s] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const b = [q[0] + (r[0] - p[0]) / 6, q[1] + (r[1] - p[1]) / 6];
    const c = [r[0] - (s[0] - q[0]) / 6, r[1] - (s[1] - q[1]) / 6];
    line.push(...bezier(q, b, c, r, n).slice(1));
  }
  return line;
}

/** The outline of a line drawn with a tool that is `w0` wide at its start and `w1` at its end. */
export function outline(points, w0, w1 = w0) {
  const left = [];
  const right = [];
  points.forEach(([x, y], i) => {
    const [ax, ay] = points[Math.max(0, i - 1)];
    const [bx, by] = points[Math.min(points.length - 1, i + 1)];
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const half = (w0 + ((w1 - w0) * i) / (points.length - 1)) / 2;
    const nx = (-(by - ay) / length) * half;
    const ny = ((bx - ax) / length) * half;
    left.push([x + nx, y + ny]);
    right.unshift([x - nx, y - ny]);
  });
  return [...left, ...right];
}

/** Turns points about a centre. */
export function turned(points, degrees, cx, cy) {
  const [sin, cos] = [Math.sin(degrees * RADIANS), Math.cos(degrees * RADIANS)];
  return points.map(([x, y]) => [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos]);
}

/** Path data of a filled shape, whole and relative; always clockwise, so that overlaps add up, not cancel. */
export function pathOf(points) {
  const area = points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length];
    return sum + x * ny - nx * y;
  }, 0);
  const ordered = area < 0 ? [...points].reverse() : points;
  const whole = ordered.map(([x, y]) => [Math.round(x), Math.round(y)]);
  let data = `M${whole[0][0]} ${whole[0][1]}l`;
  for (let i = 1; i < whole.length; i += 1) {
    const dx = whole[i][0] - whole[i - 1][0];
    const dy = whole[i][1] - whole[i - 1][1];
    if (dx !== 0 || dy !== 0)
      data += `${data.endsWith('l') || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
  }
  return data.endsWith('l') ? '' : data;
}
