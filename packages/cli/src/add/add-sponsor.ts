import { assetName } from '../assets/asset-name.ts';
import { registerPicture } from '../assets/register-picture.ts';
import { takePicture } from '../assets/take-picture.ts';
import { ChangeDraft } from '../change/draft.ts';
import type { Proposal } from '../change/run-change.ts';
import { getOpenEdition } from '../edition/get-edition.ts';
import { askTexts } from '../prompt/ask-text.ts';
import { Refusal } from '../refusal.ts';
import { WrongUse } from '../wrong-use.ts';
import { insertAtPath } from '../yaml/insert-at-path.ts';
import type { AddSponsorOptions } from './command.ts';

/**
 * One sponsor more, below the others, with a logo where there is one.
 *
 * @throws {WrongUse} when nobody can be asked for what is missing
 * @throws {Refusal} for a sealed edition, a sponsor that is there already, and a file that is no picture
 */
export async function addSponsor(
  editions: string,
  name: string,
  options: AddSponsorOptions,
): Promise<Proposal> {
  const edition = getOpenEdition(editions, options.year);
  const { sponsors } = edition.facts;
  if (sponsors.some((sponsor) => sponsor.name.toLowerCase() === name.toLowerCase()))
    throw new Refusal(`${name} is a sponsor of ${edition.year} already.`);
  if (options.logo === undefined && (options.credit ?? options.rights ?? options.source) !== undefined)
    throw new WrongUse('--credit, --rights and --source are of a logo. Name its file with --logo.');
  const draft = new ChangeDraft(editions);
  const sponsor: Record<string, string> = { name };
  if (options.url !== undefined) sponsor['url'] = options.url;
  if (options.logo !== undefined) {
    const picture = await takePicture(options.logo, undefined);
    const file = assetName(`${name.replaceAll('.', '-')}.`, picture.extension);
    if (edition.assets.some((asset) => asset.file === file))
      throw new Refusal(`assets/ of ${edition.year} has a file ${file} already. Take that one away first.`);
    const answers = await askTexts(
      { credit: options.credit, rights: options.rights },
      {
        credit: { flag: '--credit', meaning: 'whom to name for the logo' },
        rights: { flag: '--rights', meaning: 'the licence of the logo, or who permitted it and when' },
      },
      options,
    );
    const source = options.source ?? 'sent to the organizers';
    registerPicture(draft, edition.year, picture, { file, source, ...answers });
    sponsor['logo'] = file;
  }
  draft.edit(`editions/${edition.year}/edition.yaml`, (text) =>
    insertAtPath(text, ['sponsors'], sponsors.length, sponsor, ['people']),
  );
  return { change: draft.toChange() };
}
