/** The id in the last segment of a paper's address, `<id>-<words of its title>`: it alone finds the paper. */
export function idOfPaper(segment: string): string {
  return segment.split('-')[0] ?? '';
}
