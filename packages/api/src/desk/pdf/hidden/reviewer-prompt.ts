import type { Passage } from '../passage.ts';
import { excerptOf, PLACE_WORDS } from '../passage.ts';
import type { HiddenFinding } from '../pdf-report.ts';

/**
 * What hidden instructions to reviewing machines say, squeezed to letters: the ones found in preprints in 2025, and their
 * kin. Blanks, line ends, hyphens and letter spacing hide nothing so.
 */
const PROMPTS: readonly RegExp[] = [
  /(?:ignore|disregard|forget|override)(?:all|any|every|each|of|the|your|these|those|my)*(?:previous|prior|above|preceding|earlier|foregoing|other|original|system)+(?:instruction|prompt|direction|guideline|command|rule|message)s?/g,
  /(?:give|write|provide|produce|output|generate|return|submit)(?:me|us|only|a|an|the|it|this|paper|your)*(?:very|highly|strongly|extremely|overall|glowing)*(?:positive|favou?rable|glowing|excellent|enthusiastic)(?:only)?(?:(?:peer)?reviews?|recommendation|(?:assessment|evaluation|feedback|rating|score)(?:of|for|to|on)(?:the|this)(?:paper|submission|manuscript|work))(?:only)?/g,
  /(?:donot|dont|never|avoid)(?:to)?(?:mention|highlight|list|pointout|mentioning|highlighting|listing|pointingout)(?:any|the|its|of)*(?:negatives|negative(?:aspect|point|comment)s?|weakness(?:es)?|flaws?|shortcomings?|criticisms?)/g,
  /(?:for|note|attention|message|instructions?|to|dear|hey)(?:to|for|all|any|the)*(?:llm|ai|gpt|chatgpt|languagemodel|machine)s?(?:based|assisted)*(?:peer)?(?:review(?:er)?|referee)s?/g,
  /youare(?:a|an|the)?(?:large)?(?:llm|ai|languagemodel|aimodel|aiassistant|chatbot)[a-z]{0,60}?(?:review(?:s|er|ers|ing)?|recommend|accept)/g,
  /(?:you|reviewers?)(?:should|must|shall|will|haveto)(?:strongly)?(?:recommend|suggest|advise|vote)(?:for|to)?(?:the|its|an|a)?(?:strong)?(?:accepting|acceptance|accept)/g,
  /(?:recommend|suggest)(?:strongly)?(?:accepting|acceptance|accept)(?:of|for)?(?:this|the)(?:paper|submission|work|manuscript)/g,
  /(?:rate|score|mark|grade)(?:this|the)(?:paper|submission|work|manuscript)(?:with|as|a|an|at)*(?:the)?(?:high|highest|top|maximum|best|strongaccept|ten|accept)/g,
];
const LETTER = /\p{L}/u;
/** Small letters of other scripts that look like Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ї: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  ɡ: 'g',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'i',
  ⅼ: 'l',
  ℓ: 'l',
};

/** Finds sentences that tell a reviewing machine what to say, wherever they stand and however they are set. */
export function findReviewerPrompts(passages: readonly Passage[]): readonly HiddenFinding[] {
  return passages.flatMap(({ place, page, text }) => {
    const { letters, places } = squeeze(text);
    const span = PROMPTS.flatMap((pattern) => [...letters.matchAll(pattern)])
      .map((match) => ({
        start: places[match.index] ?? 0,
        end: (places[match.index + match[0].length - 1] ?? 0) + 1,
      }))
      // "We demonstrate the best" holds no "rate the best".
      .find(
        ({ start, end }) =>
          !LETTER.test(text.slice(start - 1, start)) && !LETTER.test(text.slice(end, end + 1)),
      );
    if (span === undefined) return [];
    const { start, end } = span;
    return [
      {
        code: 'REVIEWER_ADDRESSED',
        severity: 'chairs',
        message: `A sentence ${PLACE_WORDS[place]}${page === undefined ? '' : `, page ${page}`} reads like an instruction to a reviewing machine.`,
        ...(page !== undefined && { page }),
        excerpt: excerptOf(text, start, end),
      },
    ];
  });
}

/** The letters of a text, small and plain, and where each stands in it. */
function squeeze(text: string): { letters: string; places: readonly number[] } {
  let letters = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character.normalize('NFKD').toLowerCase();
    for (const part of plain) {
      const letter = LOOKALIKES[part] ?? part;
      if (/^[a-z]$/.test(letter)) {
        letters += letter;
        places.push(at);
      }
    }
    at += character.length;
  }
  return { letters, places };
}
