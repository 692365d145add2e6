/** A person as some file writes them, before anyone knows which record is meant. */
export interface WrittenPerson {
  /** As written: "Ansdell, Megan", "M. Ansdell". */
  readonly name: string;
  /** Settles who it is, whatever the name. */
  readonly orcid?: string | undefined;
  readonly homepage?: string | undefined;
  /**
   * Ids of persons who stand in this very place already: the authors that the paper has, the speakers of the row. A
   * short form or an initial that fits one of them means that one.
   */
  readonly among?: readonly string[] | undefined;
}
