// What composes an API sets its clock and reads its refusals; a server needs no other part of the edition package.
export { WorkshopError, offsetClock, parseInstant, systemClock, type Clock } from '@ml4astro/edition';
export { Catalogue } from './catalogue/catalogue.ts';
export type { CatalogueContribution } from './catalogue/catalogue-contribution.ts';
export type { CatalogueEdition } from './catalogue/catalogue-edition.ts';
export type { CataloguePerson } from './catalogue/catalogue-person.ts';
export type { DatedEntries, ExtraDates } from './catalogue/extra-dates.ts';
export { openCatalogue, type CatalogueOptions, type OpenCatalogue } from './catalogue/open-catalogue.ts';
export {
  AuthorOutput,
  ContributionDetail,
  ContributionSummary,
  FileOutput,
  PlaceOutput,
} from './contribution/contribution-output.ts';
export { ActOutput, DeadlineOutput, EditionDetail, EditionSummary } from './edition/edition-output.ts';
export { ADDRESS_LIMIT, BATCH_LIMIT, TRPC_ENDPOINT, handleTrpcRequest } from './http.ts';
export { NEWS_KINDS, NewsOutput, type NewsKind } from './news/news-output.ts';
export { findPublicApi, getPublicApi, installPublicApi } from './installed-api.ts';
export { PersonDetail, PersonRef, PersonRole, PersonSummary, PictureOutput } from './person/person-output.ts';
export { createPublicApi, type PublicApi, type PublicApiOptions, type PublicCaller } from './public-api.ts';
export type { PublicContext } from './public-procedure.ts';
export { publicRouter, type PublicRouter } from './public-router.ts';
export { EditionRecord } from './record/edition-record.ts';
export { editionRecordSchema, seriesRecordSchema, type RecordSchema } from './record/record-schema.ts';
export { SeriesRecord } from './record/series-record.ts';
export { ScheduleOutput, SessionChangeOutput, SessionOutput } from './schedule/schedule-output.ts';
export { SEARCH_KINDS, SearchHit, SearchOutput, type SearchKind } from './search/search-output.ts';
export { EditionNumbers } from './series/numbers-output.ts';
export { SeriesOutput } from './series/series-output.ts';
