import { lstatSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { Refusal } from '../../../refusal.ts';
import { WrongUse } from '../../../wrong-use.ts';

/** More than any page of words has, in bytes: 2 MiB. */
const LARGEST_TEXT = 2 * 1024 * 1024;
/** More files than a one-page site has. */
const MOST_FILES = 5_000;
/** How far below the folder of the site its files may lie. */
const DEEPEST_FOLDER = 8;

/** Folders that hold programs, versions and what Jekyll makes, never what the organizers wrote. */
const PASSED_OVER = new Set(['node_modules', '_site', '_sass', 'vendor', 'bower_components']);
/** What explains a repository to its maintainers. */
const NO_PAGE = /^(?:licen[cs]e|contributing|changelog|code_of_conduct|security)\b/i;

/** A text file of the site. */
export interface SiteText {
  /** Path from the folder of the site, with `/`. */
  readonly file: string;
  /** Without a byte order mark, its lines ended by `\n`. */
  readonly text: string;
}

/** A site as it lies in its folder. Nothing of it is run. */
export interface Site {
  /** Absolute path, links resolved. */
  readonly folder: string;
  readonly config: SiteText | undefined;
  /** The page first, then other pages in Markdown or HTML at the top of the folder. */
  readonly pages: readonly SiteText[];
  /** Paths of all files from the folder; what is behind a symbolic link is none of them. */
  readonly files: readonly string[];
  /** Files that were passed over, with the reason. */
  readonly left: readonly { readonly file: string; readonly reason: string }[];
}

/**
 * Reads a one-page Jekyll site.
 *
 * @throws {WrongUse} when there is no such folder
 * @throws {Refusal} when it has no page, or one that is too large or not UTF-8
 */
export function readSite(directory: string): Site {
  if (lstatSync(directory, { throwIfNoEntry: false }) === undefined || !isFolder(directory))
    throw new WrongUse(
      `"${directory}" is not a folder. Name the one that holds the site, with its index.md.`,
    );
  const folder = realpathSync(directory);
  const left: { file: string; reason: string }[] = [];
  const files = listFiles(folder, left);
  const pages = choosePages(files).map((file) => readText(folder, file));
  if (pages.length === 0) {
    const page = ['index.md', 'index.html', 'README.md'].join(', ');
    throw new Refusal(`"${directory}" has no page: none of ${page}, nor another Markdown or HTML file.`);
  }
  const configFile = ['_config.yml', '_config.yaml'].find((name) => files.includes(name));
  const config = configFile === undefined ? undefined : readText(folder, configFile);
  return { folder, config, pages, files, left };
}

function isFolder(path: string): boolean {
  return lstatSync(realpathSync(path)).isDirectory();
}

function listFiles(folder: string, left: { file: string; reason: string }[]): readonly string[] {
  const files: string[] = [];
  const enter = (at: string, depth: number) => {
    for (const entry of readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = relative(folder, join(at, entry.name)).split(sep).join('/');
      if (entry.name.startsWith('.') || PASSED_OVER.has(entry.name)) continue;
      if (entry.isDirectory() && depth < DEEPEST_FOLDER) enter(join(at, entry.name), depth + 1);
      else if (entry.isFile()) files.push(file);
      else if (entry.isSymbolicLink()) left.push({ file, reason: 'it is a symbolic link' });
      else left.push({ file, reason: 'it is no file, or lies too deep' });
      if (files.length > MOST_FILES)
        throw new Refusal(`${folder} has more than ${MOST_FILES} files. Name the folder of the site alone.`);
    }
  };
  enter(folder, 0);
  return files;
}

/** The page is `index`, else the README; other pages beside it say more of the same year. */
function choosePages(files: readonly string[]): readonly string[] {
  const texts = files.filter((file) => {
    const extension = extname(file).toLowerCase();
    const atTop = !file.includes('/') || /^_(?:pages|posts)\//.test(file);
    return atTop && ['.md', '.markdown', '.html', '.htm'].includes(extension) && !NO_PAGE.test(file);
  });
  const named = (name: RegExp) => texts.find((file) => name.test(file));
  const first =
    named(/^index\.(?:md|markdown)$/i) ?? named(/^index\.html?$/i) ?? named(/^readme\.(?:md|markdown)$/i);
  // Beside an index the README speaks to maintainers; a page that stands for an error says nothing.
  const rest = texts.filter((file) => file !== first && !/^(?:readme|404)\b/i.test(file));
  return first === undefined ? rest : [first, ...rest];
}

function readText(folder: string, file: string): SiteText {
  const path = join(folder, file);
  const { size } = lstatSync(path);
  if (size > LARGEST_TEXT) {
    const [has, most] = [size, LARGEST_TEXT].map((bytes) => (bytes / 1024 / 1024).toFixed(1));
    throw new Refusal(
      `${file} has ${has} MiB; no page of words has more than ${most}. Is it what it should be?`,
    );
  }
  return { file, text: decode(readFileSync(path), file) };
}

function decode(bytes: Buffer, file: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
  } catch (cause) {
    const at = bytes.findIndex((byte) => byte >= 0x80);
    const line = bytes.subarray(0, Math.max(at, 0)).toString('latin1').split('\n').length;
    throw new Refusal(
      `${file} is not UTF-8 (look at line ${line}): it is probably Latin-1. Save it as UTF-8, such as by ` +
        `"iconv -f latin1 -t utf-8", and import again.`,
      { cause },
    );
  }
}
