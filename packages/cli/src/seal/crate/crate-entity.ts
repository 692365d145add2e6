/** A node of the graph of an RO-Crate: its id, its types, and what is said of it. */
export interface CrateEntity {
  readonly '@id': string;
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** Names another node. */
export interface CrateReference {
  readonly '@id': string;
}

/** A reference to a node. */
export function refer({ '@id': id }: CrateEntity): CrateReference {
  return { '@id': id };
}
