/** A command as a README tells its reader to type it. */
export interface ReadmeCommand {
  readonly readme: string;
  /** The line without its comment. */
  readonly command: string;
}

/** The commands in a README's `sh` blocks, line by line. */
export function readmeCommands(readme: string, text: string): ReadmeCommand[] {
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((command) => command !== '')
    .map((command) => ({ readme, command }));
}

/**
 * The script that a command runs: of the package that `--filter` names, or of the folder it is typed in.
 * `undefined` for a command that is none of npm's or pnpm's.
 */
export function scriptOf(command: string): { script: string; package: string | undefined } | undefined {
  const match = /^(?:npm|pnpm|npx pnpm)(?: run)?(?: --filter (?<name>\S+))? (?<script>[a-z][\w:-]*)/.exec(
    command,
  );
  const script = match?.groups?.['script'];
  return script === undefined ? undefined : { script, package: match?.groups?.['name'] };
}
