import type { Role } from '@ml4astro/edition';
import type { PageNode } from '../page/text-line.ts';
import type { LineSpan } from '../site/line-span.ts';

/** A person as a page shows them, with their part in the workshop. */
export interface WrittenPerson {
  /** As written, without titles and marks. */
  readonly name: string;
  readonly affiliation: string | undefined;
  /** `guest`: speaker or panelist, which of the two the programme tells. */
  readonly role: Role | 'guest';
  readonly homepage: string | undefined;
  /** Address of the portrait, as written. */
  readonly image: string | undefined;
  readonly span: LineSpan;
  readonly node: PageNode;
}
