export { SealFile } from '../schema/seal-file.ts';
export { PeopleFile } from '../schema/people-file.ts';
export { openSeriesFolder } from '../series-folder.ts';
export { compareManifest, type ManifestDifference } from './compare-manifest.ts';
export {
  CRATE_FILE,
  DATA_FILES,
  digestSources,
  SEALED_FILES,
  SEALED_PEOPLE,
  SEALED_SERIES,
} from './digest-sources.ts';
export { listNamedPersons } from './named-persons.ts';
