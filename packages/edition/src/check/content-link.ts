import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { blankCode, blankTex } from './markdown-spans.ts';
import { listMails, listMarkdown, type Prose } from './prose.ts';

export const CONTENT_LINK: FindingKind = {
  code: 'CONTENT_LINK',
  severity: 'error',
  meaning:
    'A link in prose leads nowhere: no whole web address, or one that depends on the page that shows the prose.',
  example: { wrong: '[the venue](./venue)', right: '[the venue](/icml2026/venue/)' },
};

/** The target of a link or picture; what follows a blank is its title. */
const TARGET = /(?<=\]\()[^\s)]*/g;

/** A target that is filled in when the mail is sent. */
const PLACEHOLDER = /^\{\{[^{}]*\}\}$/;

/** Links that no page could resolve, in the prose; and that no reader of a mail could follow, in the mails. */
export function checkContentLink(scope: EditionScope): readonly Finding[] {
  const whole = 'Write a whole address (https://…, mailto:…)';
  return [
    ...listTargets(
      listMarkdown(scope),
      (target) => isWithinSite(target) || isWhole(target),
      `${whole}, or one from the root (${scope.edition.facts.path}/venue/).`,
    ),
    ...listTargets(
      listMails(scope),
      (target) => PLACEHOLDER.test(target) || isWhole(target),
      `${whole}, or a placeholder ({{link}}).`,
    ),
  ];
}

function listTargets(
  texts: readonly Prose[],
  leads: (address: string) => boolean,
  right: string,
): readonly Finding[] {
  return texts.flatMap(({ text, placeOf }) =>
    [...blankTex(blankCode(text)).matchAll(TARGET)]
      .filter(({ 0: target }) => !leads(target.replace(/^<|>$/g, '')))
      .map(({ index, 0: target }) =>
        finding(CONTENT_LINK, placeOf(index), `"${target}" leads nowhere. ${right}`),
      ),
  );
}

function isWithinSite(address: string): boolean {
  return /^(?:#|\/(?!\/))./.test(address);
}

function isWhole(address: string): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  return url.protocol === 'mailto:'
    ? url.pathname.includes('@')
    : /^https?:$/.test(url.protocol) && url.hostname !== '';
}
