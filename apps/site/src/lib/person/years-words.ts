/**
 * Years as one reads them: `2023`, `2022–2023`, `2022–2023, 2025`.
 *
 * @param years oldest first, each once
 */
export function yearsWords(years: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
