import { AuthorName } from './author-name.ts';
import type { PdfAuthor } from '../pdf-expectations.ts';

const TEXT_LINK =
  /\b(?:https?:\/\/|www\.|(?=(?:[a-z0-9-]+\.)*(?:github|gitlab|bitbucket|huggingface|overleaf|linkedin|dropbox|google|orcid|wandb|notion)\.(?:com|org|co|io|site|ai)\/))[^\s<>"'()[\]{}]+/gi;
/** Shows whose it is to whoever opens it. */
const OWNED =
  /^(?:(?:drive|docs|sites|colab\.research|scholar)\.google\.com|(?:[a-z]+\.)?overleaf\.com|(?:www\.)?dropbox\.com|(?:[a-z]+\.)?linkedin\.com|(?:www\.)?orcid\.org|(?:www\.)?researchgate\.net\/profile|(?:www\.)?(?:x|twitter)\.com|wandb\.ai|[a-z0-9-]+\.notion\.site|[a-z0-9-]+\.(?:github|gitlab)\.io|1drv\.ms|[a-z0-9-]+\.sharepoint\.com)/i;
const CODE_HOST =
  /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|huggingface\.co|codeberg\.org|kaggle\.com)\/(?!anonym)/i;
/** What authors write before the address of their own code, not of another's. */
const OWN =
  /\b(?:our|ours|we|us|my)\b[^.!?]*$|\b(?:code|data|models?|weights|implementation|software)\b[^.!?]*\b(?:available|released|found|accessible|hosted|provided)\b[^.!?]*$/i;

/** The addresses that a text spells out. */
export function findTextLinks(text: string): readonly { readonly address: string; readonly start: number }[] {
  return [...text.matchAll(TEXT_LINK)].map((match) => ({
    address: match[0].replace(/[.,;:]+$/, ''),
    start: match.index,
  }));
}

/**
 * Why an address may tell who wrote the paper.
 *
 * @param before the words before it
 * @returns the reason, as the end of "It …"; `undefined` where there is none
 */
export function judgeLink(
  address: string,
  before: string,
  authors: readonly PdfAuthor[],
): string | undefined {
  const place = readable(address).replace(/^[a-z]+:\/\/|^www\./gi, '');
  if (/^anonymous\.4open\.science|^anonymous\./i.test(place)) return undefined;
  const named = authors.find(
    ({ name, email, orcid }) =>
      new AuthorName(name).isIn(place) ||
      (orcid !== null && place.includes(orcid)) ||
      place
        .toLowerCase()
        .split(/[/?#=&@:]/)
        .some((piece) => piece.length > 4 && piece === email.split('@')[0]),
  );
  if (named !== undefined) return `names ${named.name}`;
  if (OWNED.test(place) || /\/~\w/.test(place)) return 'shows whose it is to whoever opens it';
  if (CODE_HOST.test(place) && OWN.test(before.slice(-160).replace(/\s+/g, ' '))) {
    return 'leads to an account that the paper calls its own';
  }
  return undefined;
}

function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
