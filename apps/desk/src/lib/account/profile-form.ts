import type { DeskCaller } from '@ml4astro/api/desk';
import { textOf } from './text-of.ts';

/** A place where a person worked, as its fields hold it. */
export interface AffiliationFields {
  readonly institution: string;
  readonly domain: string;
  readonly country: string;
  readonly fromYear: string;
  readonly toYear: string;
}

/** The profile as its form holds it. */
export interface ProfileFields {
  readonly name: string;
  readonly orcid: string;
  readonly homepage: string;
  readonly affiliations: readonly AffiliationFields[];
  /** One to a line. */
  readonly domains: string;
  readonly persons: string;
}

type Profile = Awaited<ReturnType<DeskCaller['account']['get']>>;
type ProfileInput = Parameters<DeskCaller['account']['save']>[0];

const NO_AFFILIATION: AffiliationFields = {
  institution: '',
  domain: '',
  country: '',
  fromYear: '',
  toYear: '',
};

/** More than these the API does not take. */
const MOST_AFFILIATIONS = 30;

/** The form of a profile, with room for one more place than there are. */
export function fieldsOfProfile({ name, orcid, homepage, affiliations, conflicts }: Profile): ProfileFields {
  const valuesOf = (kind: 'domain' | 'person') =>
    conflicts
      .filter((conflict) => conflict.kind === kind)
      .map(({ value }) => value)
      .join('\n');
  return {
    name,
    orcid: orcid ?? '',
    homepage: homepage ?? '',
    affiliations: [
      ...affiliations.map(({ institution, domain, country, fromYear, toYear }) => ({
        institution,
        domain: domain ?? '',
        country: country ?? '',
        fromYear: String(fromYear ?? ''),
        toYear: String(toYear ?? ''),
      })),
      NO_AFFILIATION,
    ],
    domains: valuesOf('domain'),
    persons: valuesOf('person'),
  };
}

/** What a browser sent. */
export function readProfileForm(form: FormData): ProfileFields {
  const text = (name: string) => textOf(form, name).replaceAll('\r\n', '\n');
  const affiliations: AffiliationFields[] = [];
  for (
    let index = 0;
    index <= MOST_AFFILIATIONS && form.has(`affiliation-${index}-institution`);
    index += 1
  ) {
    const part = (name: string) => text(`affiliation-${index}-${name}`);
    affiliations.push({
      institution: part('institution'),
      domain: part('domain'),
      country: part('country'),
      fromYear: part('fromYear'),
      toYear: part('toYear'),
    });
  }
  return {
    name: text('name'),
    orcid: text('orcid'),
    homepage: text('homepage'),
    affiliations,
    domains: text('domains'),
    persons: text('persons'),
  };
}

/** What the API is asked to keep. Places that nothing was said of are left out. */
export function profileOfFields(fields: ProfileFields): ProfileInput {
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const orNull = (text: string) => (text === '' ? null : text);
  const year = (text: string) => (text === '' ? null : Number(text));
  return {
    name: fields.name,
    orcid: orNull(fields.orcid),
    homepage: orNull(fields.homepage),
    affiliations: fields.affiliations
      .filter(isSaid)
      .map(({ institution, domain, country, fromYear, toYear }) => ({
        institution,
        domain: orNull(domain),
        country: orNull(country),
        fromYear: year(fromYear),
        toYear: year(toYear),
      })),
    conflicts: [
      ...lines(fields.domains).map((value) => ({ kind: 'domain' as const, value })),
      ...lines(fields.persons).map((value) => ({ kind: 'person' as const, value })),
    ],
  };
}

/** Whether anything was said of a place. */
export function isSaid(affiliation: AffiliationFields): boolean {
  return Object.values(affiliation).some((text) => text !== '');
}
