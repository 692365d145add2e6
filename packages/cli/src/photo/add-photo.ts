import { readCrop } from '../assets/crop.ts';
import { withPortraits } from '../assets/edition-edits.ts';
import { dropAsset, registerPicture } from '../assets/register-picture.ts';
import { takePicture } from '../assets/take-picture.ts';
import { ChangeDraft } from '../change/draft.ts';
import type { Proposal } from '../change/run-change.ts';
import { getOpenEdition } from '../edition/get-edition.ts';
import { getNamedPerson } from '../edition/named-person.ts';
import { askOptionalText, askTexts } from '../prompt/ask-text.ts';
import { Refusal } from '../refusal.ts';
import type { AddPhotoOptions } from './command.ts';

/** Below this many pixels a portrait is blurred where the site shows it largest. */
const SMALL_SIDE = 400;

/**
 * The portrait of a person in every row that an edition has of them. An earlier one goes, unless something else shows it.
 *
 * @param written the person, by id or name
 * @param file path of the picture
 * @throws {WrongUse} for a person or file that is none, and when nobody can be asked for what is missing
 * @throws {Refusal} for a sealed edition, and a file that is no picture we take
 */
export async function addPhoto(
  editions: string,
  written: string,
  file: string,
  options: AddPhotoOptions,
): Promise<Proposal> {
  const edition = getOpenEdition(editions, options.year);
  const { year, facts } = edition;
  const shown = new Set(facts.people.map(({ person }) => person));
  const people = edition.people.filter(({ id }) => shown.has(id));
  const person = getNamedPerson(written, people, `The edition of ${year}`);
  const picture = await takePicture(file, readCrop(options.crop));

  const name = `${person.id}.${picture.extension}`;
  const before = new Set(
    facts.people.flatMap((row) =>
      row.person === person.id && row.portrait !== undefined ? [row.portrait] : [],
    ),
  );
  if (edition.assets.some((asset) => asset.file === name) && !before.has(name))
    throw new Refusal(`assets/ of ${year} has a file ${name}, which is no portrait of ${person.name}.`);

  const rights = await askProvenance(person.name, options);
  const draft = new ChangeDraft(editions);
  registerPicture(draft, year, picture, { file: name, ...rights });
  draft.edit(`editions/${year}/edition.yaml`, (text) => withPortraits(text, new Map([[person.id, name]])));
  for (const old of before) if (old !== name) dropAsset(draft, year, old, [...edition.content.keys()]);
  const size = `${picture.width}x${picture.height}`;
  const small =
    Math.min(picture.width, picture.height) < SMALL_SIDE
      ? [`The portrait has ${size} pixels: below ${SMALL_SIDE} it is blurred where it is shown largest.`]
      : [];
  return { change: draft.toChange(), notes: small };
}

async function askProvenance(
  name: string,
  options: AddPhotoOptions,
): Promise<{ source: string; credit: string; rights: string; consent: string; alt?: string }> {
  const answers = await askTexts(
    { consent: options.consent, credit: options.credit, rights: options.rights },
    {
      consent: {
        flag: '--consent',
        meaning: `how and when ${name} agreed`,
        placeholder: 'by e-mail, 2025-05-02',
      },
      credit: { flag: '--credit', meaning: 'whom to name' },
      rights: { flag: '--rights', meaning: 'the licence, or who permitted it and when' },
    },
    options,
  );
  const alt = await askOptionalText(
    options.alt,
    { flag: '--alt', meaning: 'what it shows, for those who do not see it (none is needed beside the name)' },
    options,
  );
  const source = options.source ?? 'sent to the organizers';
  return { source, ...answers, ...(alt === undefined ? {} : { alt }) };
}
