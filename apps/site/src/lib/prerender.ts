/** What this build is made for; pages ask it whether they belong to it. */
export const target = __SITE_TARGET__;
export const isLive = target === 'live';
export const isHub = target === 'hub';
export const isEdition = !isLive && !isHub;

/** The parameters of a route that an edition's own build has once: `entries` of pages and files that no link may name. */
export const listOwnEdition = () => (isEdition ? [{ edition: target }] : []);
