/** The words of a line of shell, with quotes taken off; what is substituted stays as it is written. */
export function splitShell(line: string): string[] {
  return [...line.matchAll(/(?:"([^"]*)"|'([^']*)'|[^\s"']+)+/g)].map(([word]) =>
    word.replaceAll(/["']/g, ''),
  );
}
