/**
 * Whether a path in an archive stays within the folder that it is unpacked into, on every system: relative, with `/`,
 * no `.` or `..`, no drive, no control characters.
 */
export function isSafePath(path: string): boolean {
  return path
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\p{Cc}]/u.test(part));
}

/** Paths of which one is a file and another lies in a folder of its name, or that are the same twice. */
export function findPathConflict(paths: readonly string[]): string | undefined {
  const files = new Set<string>();
  for (const path of paths) {
    if (files.has(path)) return path;
    files.add(path);
  }
  return paths.find((path) =>
    path
      .split('/')
      .slice(0, -1)
      .some((_part, at, parts) => files.has(parts.slice(0, at + 1).join('/'))),
  );
}
