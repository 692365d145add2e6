/** A number with its noun: `1 paper`, `40 papers`. */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
