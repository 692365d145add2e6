/** A piece of code in a README. */
export interface ReadmeBlock {
  /** The word after its fence: `sh`, `ts`, `svelte`; empty for what is only shown. */
  readonly language: string;
  readonly code: string;
}

/** Lines of output that a program in a README promises, each in a comment of its own or at the end of a line. */
const PROMISED = /\/\/ →(?: (.*))?$/;

/** The fenced blocks of a README, in order. */
export function readmeBlocks(text: string): ReadmeBlock[] {
  return [...text.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```/gm)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));
}

/** What a program in a README says that it prints: the text after each `// →`. */
export function promisedOutput(code: string): string[] {
  return code.split('\n').flatMap((line) => {
    const promise = PROMISED.exec(line);
    return promise ? [promise[1] ?? ''] : [];
  });
}

/**
 * Whether a command is for those who have this repository: pnpm and git work on it, and `npm start` and `npm test` are its scripts.
 * All others are what a consumer types.
 */
export function needsRepository(command: string): boolean {
  return /^(?:(?:npx )?pnpm|git|npm (?:start|test|run))\b/.test(command);
}

/** The commands of a block, without comments. */
export function blockCommands({ code }: ReadmeBlock): string[] {
  return code
    .split('\n')
    .map((line) => line.replace(/(?:^|\s+)#.*$/, '').trim())
    .filter((line) => line !== '');
}
