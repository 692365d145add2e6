import { suggest } from '../closest-word.ts';
import { CONTENT_NAMES, MAIL_FOLDER } from '../edition.ts';
import type { Finding } from '../finding.ts';
import { MAIL_TEMPLATES } from '../mail/mail-templates.ts';
import { DATA_FILES, SEALED_FILES, TODO_FILE } from '../seal/digest-sources.ts';
import type { FolderEntry } from '../series-folder.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';

export const FILE_UNEXPECTED: FindingKind = {
  code: 'FILE_UNEXPECTED',
  severity: 'error',
  meaning:
    'A file lies where the edition looks for others, so nobody will ever see it. Often its name is mistyped.',
  example: { wrong: 'content/guideline.md', right: 'content/guidelines.md' },
};

const TEXTS = CONTENT_NAMES.map((name) => `${name}.md`);
const MAILS = Object.keys(MAIL_TEMPLATES).map((name) => `${name}.md`);

/** Files of `content/`, and data files of the edition, that nothing reads. */
export function checkContentFile({ edition, folder, locate }: EditionScope): readonly Finding[] {
  const report = (path: string, known: readonly string[], name: string) => {
    const message = `"${name}" is no file of an edition.${suggest(name, known) || ` It may have: ${known.join(', ')}.`}`;
    return finding(FILE_UNEXPECTED, { ...locate(path, []), line: 1, column: 1 }, message);
  };
  // What else lies beside the data files is no data of ours.
  const dataFiles = [...DATA_FILES, TODO_FILE, ...(edition.sealed ? SEALED_FILES : [])];
  const isData = ({ name, kind }: FolderEntry) => kind !== 'folder' && /\.ya?ml$/.test(name);
  return [
    ...folder
      .list('content')
      .filter(({ name, kind }) => !TEXTS.includes(name) && !(name === MAIL_FOLDER && kind === 'folder'))
      .map(({ name }) => report(`content/${name}`, TEXTS, name)),
    ...folder
      .list(`content/${MAIL_FOLDER}`)
      .filter(({ name }) => !MAILS.includes(name))
      .map(({ name }) => report(`content/${MAIL_FOLDER}/${name}`, MAILS, name)),
    ...folder
      .list('')
      .filter((entry) => isData(entry) && !dataFiles.some((name) => name === entry.name))
      .map(({ name }) => report(name, dataFiles, name)),
  ];
}
