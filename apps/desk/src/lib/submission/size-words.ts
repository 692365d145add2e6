/** A size as people say it, in powers of ten: `1.4 MB`, `812 kB`. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  const [divisor, unit] = bytes < 999_500 ? [1000, 'kB'] : [1_000_000, 'MB'];
  const amount = bytes / divisor;
  return `${amount < 10 ? amount.toFixed(1) : Math.round(amount)} ${unit}`;
}
