import type { Edition } from '@ml4astro/edition';
import type { Desk } from '../../desk.ts';

/** In whose name a mail is written. */
export interface MailSender {
  /** The edition, for a mail that belongs to one. */
  readonly edition: Edition | undefined;
  /** `ML4Astro at ICML 2025`, or the series. */
  readonly workshop: string;
  /** The address of the desk, with a slash at its end. */
  readonly desk: string;
  /** A role address; `undefined` where none was stated. */
  readonly contact: string | undefined;
}

/** In whose name a mail of that edition is written; of the series for `null`, or for a year whose files are gone. */
export function findMailSender(desk: Pick<Desk, 'catalogue' | 'publicUrl'>, year: number | null): MailSender {
  const { series } = desk.catalogue();
  const edition = series.editions.find((each) => each.year === year);
  const contact = edition === undefined ? 'unstated' : edition.facts.contact;
  return {
    edition,
    workshop:
      edition === undefined
        ? series.facts.shortName
        : `${series.facts.shortName} at ${edition.facts.conference.name}`,
    desk: `${desk.publicUrl}/desk/${edition === undefined ? '' : `${edition.year}/`}`,
    contact: contact === 'unstated' ? series.facts.contact : contact,
  };
}
