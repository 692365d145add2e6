import type { AuthorFields, FormFields } from './form-fields.ts';

/** More lines than this no form of ours has. */
const MOST_AUTHORS = 100;

/** What a form holds that a browser sent. Files and fields of others are passed over. */
export function readForm(form: FormData): FormFields {
  const text = (name: string) => textOf(form, name);
  const consent = text('consent');
  return {
    title: text('title'),
    abstract: text('abstract'),
    topics: form.getAll('topics').filter((topic) => typeof topic === 'string'),
    authors: readAuthors(form),
    previousPublication: text('previousPublication'),
    domains: text('domains'),
    persons: text('persons'),
    noteToChairs: text('noteToChairs'),
    consent: consent === 'yes' || consent === 'no' ? consent : '',
  };
}

function readAuthors(form: FormData): AuthorFields[] {
  const authors: AuthorFields[] = [];
  for (let index = 0; index < MOST_AUTHORS && form.has(`author-${index}-name`); index += 1) {
    const text = (part: string) => textOf(form, `author-${index}-${part}`);
    authors.push({
      name: text('name'),
      email: text('email'),
      affiliation: text('affiliation'),
      orcid: text('orcid'),
      presenting: text('presenting') !== '',
      mayEdit: text('mayEdit') !== '',
    });
  }
  return authors;
}

/** A form writes two characters for a line end. */
function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
}
