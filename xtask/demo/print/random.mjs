// A seeded stream of numbers, so that every picture comes out the same on every machine.
// It is the well-known "mulberry32" step; it is not for anything that must be unguessable.

/** Returns a function giving numbers in 0..1 (1 excluded), the same ones for the same seed. */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
