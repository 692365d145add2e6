import type { MailTemplate } from '@ml4astro/edition/mail';
import { STATE_WORDS, LISTED_TEMPLATES } from './mail-words.ts';

type State = keyof typeof STATE_WORDS;

/** What the page of mails was asked for. */
export interface MailQuery {
  readonly state: State | undefined;
  readonly template: MailTemplate | undefined;
  readonly recipient: string | undefined;
  readonly submission: string | undefined;
  readonly cursor: string | undefined;
}

/** Reads the query of an address. What it does not know is as if it was not there. */
export function readMailQuery(search: URLSearchParams): MailQuery {
  const text = (name: string) => search.get(name)?.trim() || undefined;
  const [state, template] = [text('state'), text('template')];
  return {
    state: Object.keys(STATE_WORDS).find((each): each is State => each === state),
    template: LISTED_TEMPLATES.find((each) => each === template),
    recipient: text('recipient'),
    submission: text('submission'),
    cursor: text('cursor'),
  };
}
