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
  /** For browsers that take none of the sources. */
  readonly src: string;
  readonly width: number | null;
  readonly height: number | null;
  /** The same picture in newer formats and several widths, the best first. */
  readonly sources?: readonly { readonly type: string; readonly srcset: string }[];
}

/** A star chart, square, and the line that says whose sky it is. */
export interface SkyPictureView {
  readonly src: string;
  /** Side of the drawing; its place is kept by the page's own style. */
  readonly size: number;
  readonly words: string;
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
  readonly topics?: readonly { readonly id: string; readonly label: string }[];
  /** Its anchor in the list; `paper-<id>` unless told, for numbers begin anew each year. */
  readonly anchor?: string;
  /** Under which id it can be starred, and the programme's rows in which it is shown. */
  readonly star?: { readonly id: string; readonly sessions: readonly string[] };
  readonly listing?: PaperListingView;
}

/** What a list that can be filtered keeps of a paper besides what it shows. */
export interface PaperListingView {
  /** Whether it is what the reader asked for; the others are there, unshown. */
  readonly fits: boolean;
  /** Its place in the order of the editions. */
  readonly order: number;
  readonly year: string;
  /** Ids. */
  readonly topics: readonly string[];
  /** Ids of its authors, as far as the register of persons has them. */
  readonly persons: readonly string[];
  /** Family name first. */
  readonly firstAuthor: string;
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
  readonly posters: readonly SessionPosterView[];
  /** Oldest first. */
  readonly changes: readonly SessionChangeView[];
  readonly cancelled: SessionCancellationView | null;
}

/** A poster of a poster session. */
export interface SessionPosterView {
  readonly id: string;
  /** Text with TeX in `$…$`. */
  readonly title: string;
  readonly href: string;
  readonly board: string | null;
}

/** What a row of the programme said until a change was announced; `null` where it said the same. */
export interface SessionChangeView {
  /** Day, or instant with its offset. */
  readonly announced: string;
  /** Wall times at the venue, `2025-07-20T09:00`. */
  readonly start: string | null;
  readonly end: string | null;
  readonly room: string | null;
  readonly title: string | null;
  readonly reason: string | null;
}

/** That a row of the programme does not take place. */
export interface SessionCancellationView {
  /** Day, or instant with its offset. */
  readonly announced: string;
  readonly reason: string | null;
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
