/** An author as the form has them: text as it was typed. */
export interface AuthorFields {
  readonly name: string;
  readonly email: string;
  readonly affiliation: string;
  readonly orcid: string;
  readonly presenting: boolean;
  readonly mayEdit: boolean;
}

/** The form of a submission, as it was typed: nothing is corrected or refused here, so that nothing is lost. */
export interface FormFields {
  readonly title: string;
  readonly abstract: string;
  /** Ids of the edition's topics. */
  readonly topics: readonly string[];
  readonly authors: readonly AuthorFields[];
  readonly previousPublication: string;
  /** Institutions whose members must not judge it: a domain in each line. */
  readonly domains: string;
  /** Persons who must not: a name or an e-mail address in each line. */
  readonly persons: string;
  readonly noteToChairs: string;
  /** Empty until it is answered. */
  readonly consent: 'yes' | 'no' | '';
}

/** A line of the form for one more author. */
export const BLANK_AUTHOR: AuthorFields = {
  name: '',
  email: '',
  affiliation: '',
  orcid: '',
  presenting: false,
  mayEdit: false,
};
