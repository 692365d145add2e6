/** A span of time and what came of the work that took it. */
export interface Measurement<T> {
  readonly ms: number;
  readonly result: T;
}

/** Milliseconds that `work` takes: the best of `runs`, since everything else on the machine only adds. */
export async function measure<T>(runs: number, work: () => T | Promise<T>): Promise<Measurement<T>> {
  let best = Infinity;
  let result: T | undefined;
  for (let run = 0; run < runs; run += 1) {
    const begin = performance.now();
    result = await work();
    best = Math.min(best, performance.now() - begin);
  }
  return { ms: Math.round(best * 100) / 100, result: result as T };
}

/**
 * How a figure grew with the size: 1 is linear, so many times the contributions, so many times the figure.
 *
 * @param figures by size, in contributions
 */
export function growth(figures: ReadonlyMap<number, number>): number {
  const sizes = [...figures.keys()].sort((a, b) => a - b);
  const [small, large] = [sizes[0] ?? 1, sizes.at(-1) ?? 1];
  const times = (figures.get(large) ?? 0) / Math.max(figures.get(small) ?? 0, 0.01);
  return Math.round((times / (large / small)) * 100) / 100;
}
