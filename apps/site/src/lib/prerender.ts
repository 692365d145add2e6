/** What this build is made for; pages ask it whether they belong to it. */
export const target = __SITE_TARGET__;
export const isLive = target === 'live';
export const isHub = target === 'hub';
export const isEdition = !isLive && !isHub;
