/** The gallery is for people who work on the components: served live, in no archive. */
export const prerender = false;
