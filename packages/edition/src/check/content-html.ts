import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { blankCode, blankTex } from './markdown-spans.ts';
import { listMails, listMarkdown, listTitles } from './prose.ts';

export const CONTENT_HTML: FindingKind = {
  code: 'CONTENT_HTML',
  severity: 'error',
  meaning:
    'Prose holds a tag. Content is data: it must load in twenty years, and a broken tag would break the page.',
  example: { wrong: 'Deadline: <s>1 June</s> <b>9 June</b>', right: 'Deadline: **9 June**' },
};

/** A tag or comment; `<https://…>` and `<name@host>` are links of Markdown. */
const TAG = /<(?:!--|\/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>])[^<>]*>)/g;

/** Tags and comments of HTML in the prose, in mails, in titles and in abstracts. */
export function checkContentHtml(scope: EditionScope): readonly Finding[] {
  return [...listMarkdown(scope), ...listMails(scope), ...listTitles(scope)].flatMap(({ text, placeOf }) =>
    [...blankTex(blankCode(text)).matchAll(TAG)]
      .filter(({ 0: tag }) => !endsAnother(tag, text))
      .map(({ index, 0: tag }) => {
        const message = `"${tag}" is HTML. Write Markdown; what it cannot say is not for prose.`;
        return finding(CONTENT_HTML, placeOf(index), message);
      }),
  );
}

/** An end tag is told only where no start tag of its name was. */
function endsAnother(tag: string, text: string): boolean {
  return tag.startsWith('</') && text.includes(`<${tag.slice(2, -1).trim()}`);
}
