/** The script of a manifest that a command runs. */
export interface NamedScript {
  readonly script: string;
  /** The workspace that `--filter` names; `undefined` for that of the folder it is typed in. */
  readonly package: string | undefined;
  /** Whether npm runs it, which knows the root alone. */
  readonly npm: boolean;
}

/** What npm and pnpm do themselves, without a script. */
const BUILT_IN = new Set(['install', 'i', 'exec', 'add', 'update', 'pack', 'publish', 'ci', 'init']);

/** The script that a command of npm or pnpm runs; `undefined` for any other command, and for what they do themselves. */
export function scriptOf(command: string): NamedScript | undefined {
  const match =
    /^(?<program>npm|(?:npx )?pnpm)(?: --silent)?(?: --filter[ =](?<name>\S+))?(?: run)? (?<script>[a-z][\w:-]*)/.exec(
      command,
    );
  const script = match?.groups?.['script'];
  if (script === undefined || BUILT_IN.has(script)) return undefined;
  return { script, package: match?.groups?.['name'], npm: match?.groups?.['program'] === 'npm' };
}
