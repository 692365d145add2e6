import type { EditionDetail } from '@ml4astro/api/public';

/** A fact of the call, as a term and what is said of it. */
export interface CallFact {
  readonly term: string;
  readonly text: string;
  readonly href?: string;
}

const BLIND = { none: 'Open: names are seen', single: 'Single-blind', double: 'Double-blind' } as const;
const ARCHIVAL = {
  archival: 'Archival: acceptance is a publication',
  'non-archival': 'Non-archival: there are no formal proceedings, and papers may appear elsewhere',
} as const;

/** The facts that the organizers stated. What they left unstated is left out, not guessed. */
export function callFacts({ call }: EditionDetail): CallFact[] {
  const facts: (CallFact | undefined)[] = [
    call.kind === 'unstated' ? undefined : { term: 'What', text: capitalise(call.kind) },
    call.pages === 'unstated' ? undefined : { term: 'Length', text: pageWords(call.pages) },
    call.format === 'unstated'
      ? undefined
      : { term: 'Format', text: call.format.name, href: call.format.url },
    call.format === 'unstated' || call.format.styleFiles === null
      ? undefined
      : { term: 'Style files', text: 'LaTeX style files', href: call.format.styleFiles },
    call.blind === 'unstated' ? undefined : { term: 'Review', text: BLIND[call.blind] },
    call.archival === 'unstated' ? undefined : { term: 'Publication', text: ARCHIVAL[call.archival] },
    call.priorPublication === 'unstated'
      ? undefined
      : { term: 'Prior publication', text: call.priorPublication },
  ];
  return facts.filter((fact) => fact !== undefined);
}

function pageWords(pages: Exclude<EditionDetail['call']['pages'], 'unstated'>): string {
  const range = pages.min === null ? `Up to ${pages.max} pages` : `${pages.min}–${pages.max} pages`;
  const references = {
    excluded: ', not counting references',
    included: ', references included',
    unstated: '',
  };
  return range + references[pages.references];
}

function capitalise(text: string): string {
  return text.replace(/^./, (letter) => letter.toUpperCase());
}
