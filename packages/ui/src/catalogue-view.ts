import type {
  Act,
  ActState,
  ActWindow,
  FileKind,
  Phase,
  Presentation,
  Role,
  SessionKind,
} from '@ml4astro/edition';

/** What components take: the public catalogue's answers, field by field only what is shown. */

/** A picture with the size that keeps its place free. */
export interface PictureView {
  readonly src: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** A person by name. */
export interface PersonRefView {
  readonly id: string;
  readonly name: string;
}

/** A person's part in an edition. */
export interface PersonRoleView {
  readonly person: PersonRefView;
  readonly role: Role;
  readonly affiliation: string | null;
  readonly portrait: PictureView | null;
}

/** An author; `person` is an id once the name is resolved. */
export interface AuthorView {
  readonly name: string;
  readonly person: string | null;
}

/** A file or link of a contribution. */
export interface FileView {
  readonly kind: FileKind;
  readonly href: string;
  readonly external: boolean;
}

/** A contribution in a list. */
export interface ContributionView {
  readonly id: string;
  readonly href: string;
  /** Text with TeX in `$…$`. */
  readonly title: string;
  readonly presentation: Presentation;
  readonly authors: readonly AuthorView[];
  readonly files: readonly FileView[];
}

/** A row of the programme. */
export interface SessionView {
  readonly id: string;
  readonly day: string;
  readonly start: string;
  readonly end: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly kind: SessionKind;
  readonly title: string;
  readonly speakers: readonly PersonRefView[];
  readonly panelists: readonly PersonRefView[];
  readonly contribution: { readonly title: string; readonly href: string } | null;
  readonly room: string | null;
}

/** An act with its window. */
export interface ActCardView {
  readonly act: Act;
  readonly state: ActState;
  readonly window: ActWindow | null;
  readonly counted: boolean;
}

/** An edition in the series' timeline. */
export interface EditionTimelineView {
  readonly year: number;
  readonly path: string;
  readonly hue: number;
  /** Absent where a page cannot know it: a static one may be read after a phase has passed. */
  readonly phase?: Phase | undefined;
  readonly conference: { readonly name: string; readonly city: string; readonly country: string };
  readonly counts: { readonly contributions: number; readonly guests: number };
}

/** Where the page of a person is, by id; `undefined` for none. */
export type PersonHref = (id: string) => string | undefined;
