/** The commands of a shell script: its lines, joined where they go on, split where one command ends and the next begins. */
export function scriptCommands(script: string): string[] {
  return script
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)#\s.*$/, ''))
    .flatMap((line) => line.split(/&&|\|\||;|\||\$\(|[()]|\bthen\b|\bdo\b/))
    .map((command) =>
      command.replace(/^\s*(?:(?:if|while|until|then|else|do|!|sudo|exec|time|-)\s+)*/, '').trim(),
    )
    .filter((command) => command !== '');
}

/** The files and folders of this repository that a command names, relative to the root: `bash .ci/run`, `node tooling/…/run.ts`. */
export function scriptPaths(command: string): string[] {
  return command
    .split(/\s+/)
    .map((word) => word.replaceAll(/^["']|["']$/g, ''))
    .filter((word) => /^(?:\.\/)?(?:apps|packages|editions|tooling|\.ci|\.changeset|\.github)\//.test(word))
    .map((word) => word.replace(/^\.\//, '').replace(/\/$/, ''));
}

/** The tasks that a call of turbo runs; none for any other command. */
export function turboTasks(command: string): string[] {
  const words = /^(?:(?:npx )?pnpm (?:exec )?)?turbo run (.*)$/.exec(command)?.[1]?.split(/\s+/) ?? [];
  return words.filter((word) => /^[a-z]/.test(word));
}
