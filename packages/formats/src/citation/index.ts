export type { CitedAuthor, CitedConference, CitedPaper } from './cited-paper.ts';
export { citationKey } from './citation-key.ts';
export { writeBibtex } from './bibtex.ts';
export { writeCslJson, type CslItem } from './csl-json.ts';
export { formatReference } from './reference.ts';
export { writeRis } from './ris.ts';
export { findArxivId, findDoi } from './stated-identifier.ts';
