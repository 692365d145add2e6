/** What the builder of an index and its reader agree on. */

/** The folder of an index below the base path of its site; Pagefind's module lies in it. */
export const INDEX_FOLDER = 'pagefind';

/** The filter that marks, in an edition's index, the records whose page is the hub's. */
export const HOME_FILTER = 'home';
/** Its value. The hub leaves these out: its own index has them, told over all years. */
export const HOME_ON_HUB = 'hub';
