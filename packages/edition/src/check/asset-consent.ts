import type { Finding } from '../finding.ts';
import { listAssetMentions } from './asset-mentions.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';

export const PORTRAIT_WITHOUT_CONSENT: FindingKind = {
  code: 'PORTRAIT_WITHOUT_CONSENT',
  severity: 'error',
  meaning: 'A portrait is shown and the register does not say how and when the person agreed.',
  example: {
    wrong: '- { file: doe.jpg, rights: with permission }',
    right: '- { file: doe.jpg, rights: with permission, consent: "by e-mail, 2025-05-02" }',
  },
};

export const ALT_MISSING: FindingKind = {
  code: 'ALT_MISSING',
  severity: 'error',
  meaning:
    'A picture that is no portrait has no alternative text, so those who do not see it learn nothing. Portraits and logos stand beside a name.',
  example: {
    wrong: '- { file: map.png }',
    right: '- { file: map.png, alt: "Map: the hall is on the second floor, north wing." }',
  },
};

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Portraits that nobody agreed to, and other pictures without alternative text. */
export function checkAssetConsent({ edition, locate }: EditionScope): readonly Finding[] {
  const mentions = listAssetMentions(edition);
  const usedAs = (file: string, ...uses: readonly string[]) =>
    mentions.some(({ name, as }) => name === file && uses.includes(as));
  return edition.assets.flatMap(({ file, consent, alt }, index) => {
    const place = locate('assets/assets.yaml', [index, 'file']);
    if (usedAs(file, 'portrait') && consent === undefined) {
      const message = `"${file}" is a portrait without \`consent\`: how and when did the person agree?`;
      return [finding(PORTRAIT_WITHOUT_CONSENT, place, message)];
    }
    if (PICTURE.test(file) && !usedAs(file, 'portrait', 'logo') && (alt ?? '').trim() === '') {
      return [
        finding(
          ALT_MISSING,
          place,
          `"${file}" is a picture without \`alt\`: what does it tell those who do not see it?`,
        ),
      ];
    }
    return [];
  });
}
