/** The commands in the `sh` blocks of a README, in order, comments taken off; a line that ends in `\` goes on. */
export function listShellCommands(readme: string): readonly string[] {
  return [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .flatMap(([, block = '']) => block.replaceAll(/\\\n\s*/g, '').split('\n'))
    .map((line) => line.replace(/(?:^|\s+)#.*$/, '').trim())
    .filter((command) => command !== '');
}
