import type { ImportKind } from './read-imports.ts';

/** How far an import may go: anything, or types alone. */
export type Permission = 'value' | 'types';

/** What the files of a folder may import of ours. */
export interface FolderRule {
  /** Start of the paths it holds for. */
  readonly folder: string;
  /** Packages, or subpaths of them, and how much of each. The own package is always free. */
  readonly may: Readonly<Record<string, Permission>>;
}

/** The table of the design, section 2. The first rule whose folder holds a file is the one for it. */
export const FOLDER_RULES: readonly FolderRule[] = [
  { folder: 'packages/edition/', may: {} },
  { folder: 'packages/matching/', may: {} },
  { folder: 'packages/formats/', may: { '@ml4astro/edition': 'value' } },
  { folder: 'packages/ui/', may: { '@ml4astro/edition': 'value' } },
  { folder: 'packages/db/', may: { '@ml4astro/edition': 'types' } },
  { folder: 'packages/api/src/public/', may: { '@ml4astro/edition': 'value' } },
  {
    folder: 'packages/api/',
    may: { '@ml4astro/edition': 'value', '@ml4astro/db': 'value', '@ml4astro/matching': 'value' },
  },
  {
    // api and db only where a command needs them, loaded then: the reach rules see to that.
    folder: 'packages/cli/',
    may: {
      '@ml4astro/edition': 'value',
      '@ml4astro/formats': 'value',
      '@ml4astro/api': 'value',
      '@ml4astro/db': 'value',
    },
  },
  {
    folder: 'apps/site/',
    may: {
      '@ml4astro/api/public': 'value',
      '@ml4astro/formats': 'value',
      '@ml4astro/ui': 'value',
      '@ml4astro/edition': 'value',
    },
  },
  {
    folder: 'apps/desk/',
    may: {
      '@ml4astro/api': 'value',
      '@ml4astro/formats': 'value',
      '@ml4astro/ui': 'value',
      '@ml4astro/edition': 'value',
    },
  },
  {
    folder: 'apps/gateway/',
    may: {
      '@ml4astro/api': 'value',
      '@ml4astro/db': 'value',
      '@ml4astro/site/handler': 'value',
      '@ml4astro/desk/handler': 'value',
    },
  },
];

/** Something that must not be loaded where these files are loaded, however long the way to it. */
export interface ReachRule {
  /** The first files of the way; those that tests and tools add are left out. */
  readonly from: RegExp;
  readonly never: {
    /** Modules of Node, which a browser has not. */
    readonly builtins?: boolean;
    /** Packages, or subpaths of them. */
    readonly packages?: readonly string[];
  };
  /** Ends the sentence "… reaches X, but …". */
  readonly because: string;
}

/** Files of a Kit app that are sent to a browser; what they import goes along. */
const SENT_TO_BROWSER =
  /^apps\/(site|desk)\/src\/(.*\.svelte|.*\/\+(page|layout)\.ts|hooks(\.client)?\.ts|params\.ts|lib\/.*-script\.ts)$/;

/** The rules of the design that no table of packages can say. */
export const REACH_RULES: readonly ReachRule[] = [
  {
    from: /^packages\/edition\/src\/index\.ts$/,
    never: { builtins: true },
    because: 'the root export of edition must load in a browser: what reads files belongs in edition/load',
  },
  {
    from: /^packages\/ui\/src\//,
    never: { builtins: true },
    because: 'ui must load in a browser: take the browser-safe parts of edition alone',
  },
  {
    from: SENT_TO_BROWSER,
    never: { builtins: true, packages: ['@ml4astro/api', '@ml4astro/db'] },
    because:
      'a browser gets this file: take types from api ("import type"), and its values in a .server.ts file',
  },
  {
    from: /^packages\/cli\/(bin\/.*|src\/(main|index|run)|src\/(.*\/)?check(-[^/]*|\/.*)?)\.(ts|mjs)$/,
    never: { packages: ['@ml4astro/api', '@ml4astro/db'] },
    because:
      '"workshop check" starts in a blink and needs no database: load it where a command needs it, with import()',
  },
];

/** Whether a specifier is of a package, or below one of its subpaths. */
export function isOf(specifier: string, entry: string): boolean {
  return specifier === entry || specifier.startsWith(`${entry}/`);
}

/** Whether an import of this kind is within a permission. */
export function permits(permission: Permission | undefined, kind: ImportKind): boolean {
  return permission === 'value' || (permission === 'types' && kind === 'types');
}
