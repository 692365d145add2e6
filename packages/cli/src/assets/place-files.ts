import type { Contribution, PersonRecord } from '@ml4astro/edition';
import type { FoundFile, LeftFile } from './organizer-folder.ts';
import { findPortraitOwner } from './portrait-owner.ts';

/** What a file is for. `guessed`: nobody but its name says so. */
export type Place =
  | { readonly kind: 'portrait'; readonly person: string; readonly guessed: boolean }
  | { readonly kind: 'paper'; readonly contribution: string }
  /** A picture that is nobody's portrait, with its alternative text. */
  | { readonly kind: 'picture' };

/** A file with its place. */
export interface PlacedFile {
  readonly file: FoundFile;
  readonly place: Place;
}

/** What is known when files are given their places. */
export interface Placing {
  /** The persons that the edition names. */
  readonly people: readonly PersonRecord[];
  readonly contributions: readonly Contribution[];
  /** Person ids by file, as the organizer decided. */
  readonly portraits: ReadonlyMap<string, string>;
  /** Alternative texts by file. */
  readonly alts: ReadonlyMap<string, string>;
}

/** Says of each file what it is for. One that could be for several, or for nothing, is left, with what would decide it. */
export function placeFiles(
  files: readonly FoundFile[],
  placing: Placing,
): { readonly placed: readonly PlacedFile[]; readonly left: readonly LeftFile[] } {
  const placed: PlacedFile[] = [];
  const left: LeftFile[] = [];
  for (const file of files) {
    const place = file.kind === 'paper' ? placePaper(file, placing) : placePicture(file, placing);
    if (typeof place === 'string') left.push({ name: file.name, reason: place, refused: false });
    else placed.push({ file, place });
  }
  return settleRivals(placed, left);
}

function placePaper({ name }: FoundFile, { contributions }: Placing): Place | string {
  const id = name.replace(/\.[^.]*$/, '');
  const contribution = contributions.find((each) => each.id.toLowerCase() === id.toLowerCase());
  return contribution
    ? { kind: 'paper', contribution: contribution.id }
    : `no contribution has the id "${id}"; a paper is named by its id, such as 58.pdf`;
}

function placePicture({ name }: FoundFile, { people, portraits, alts }: Placing): Place | string {
  const decided = portraits.get(name);
  if (decided !== undefined) return { kind: 'portrait', person: decided, guessed: false };
  if (alts.has(name)) return { kind: 'picture' };
  const owner = findPortraitOwner(name, people);
  if (owner.kind === 'one') return { kind: 'portrait', person: owner.person.id, guessed: true };
  return owner.kind === 'several'
    ? `it may be ${owner.people.map(({ id }) => id).join(' or ')}; say which: --portrait ${name}=${owner.people[0]?.id ?? ''}`
    : `nobody of this edition has such a name; say who it is (--portrait ${name}=PERSON) or what it shows (--alt ${name}=TEXT)`;
}

/** Two pictures of one person: the one that the organizer named is taken; between guesses nothing is. */
function settleRivals(
  placed: readonly PlacedFile[],
  left: readonly LeftFile[],
): { readonly placed: readonly PlacedFile[]; readonly left: readonly LeftFile[] } {
  const rivals = (one: PlacedFile) =>
    placed.filter(
      (other) => other !== one && ownerOf(other) !== undefined && ownerOf(other) === ownerOf(one),
    );
  const loses = (one: PlacedFile) =>
    rivals(one).length > 0 && (isGuess(one) || rivals(one).some((other) => !isGuess(other)));
  const lost = placed.filter(loses).map((one) => ({
    name: one.file.name,
    reason: `${rivals(one)
      .map(({ file }) => file.name)
      .join(
        ' and ',
      )} would be the portrait of ${ownerOf(one) ?? ''} too; say which: --portrait ${one.file.name}=${ownerOf(one) ?? ''}`,
    refused: false,
  }));
  return { placed: placed.filter((one) => !loses(one)), left: [...left, ...lost] };
}

function ownerOf({ place }: PlacedFile): string | undefined {
  return place.kind === 'portrait' ? place.person : undefined;
}

function isGuess({ place }: PlacedFile): boolean {
  return place.kind === 'portrait' && place.guessed;
}
