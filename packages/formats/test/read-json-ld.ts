import jsonld from 'jsonld';

/** The part of the context at schema.org that decides what is an address; read from here, for tests use no network. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(
    ['url', 'sameAs', 'item', 'contentUrl', 'eventStatus', 'eventAttendanceMode'].map((property) => [
      property,
      { '@type': '@id' },
    ]),
  ),
};

/** A statement: what is said of a thing. Things without an address are called `_:b0`, `_:b1` … */
export type Statement = readonly [subject: string, property: string, object: string];

/**
 * What an object says, as statements of RDF made by Digital Bazaar's JSON-LD processor. It refuses what is no JSON-LD and
 * what it does not understand.
 */
export async function readJsonLd(object: object): Promise<readonly Statement[]> {
  const options = {
    // Refuses whatever would be dropped: words that are in no context, addresses that are not whole.
    safe: true,
    documentLoader: (url: string) => {
      if (url !== 'https://schema.org') throw new Error(`${url} is not to be asked for`);
      return Promise.resolve({ documentUrl: url, document: { '@context': CONTEXT } });
    },
  };
  const quads = await jsonld.toRDF(JSON.parse(JSON.stringify(object)) as jsonld.JsonLdDocument, options);
  return (quads as readonly Record<'subject' | 'predicate' | 'object', { readonly value: string }>[]).map(
    ({ subject, predicate, object: { value } }): Statement => [
      subject.value,
      predicate.value
        .replace('https://schema.org/', '')
        .replace('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', 'a')
        .replace(/^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#/, 'rdf:'),
      value.replace(/^https:\/\/schema\.org\//, 'schema:'),
    ],
  );
}

/** The values of a property over all statements, in order. */
export function valuesOf(statements: readonly Statement[], property: string): readonly string[] {
  return statements.filter(([, each]) => each === property).map(([, , value]) => value);
}
