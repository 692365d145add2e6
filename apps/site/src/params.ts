import { defineParams } from '@sveltejs/kit/params';

// `__SITE_TARGET__` is read inside the matchers: Kit also loads this file bare, to learn their names.
export const params = defineParams({
  /** An edition's base path. A static build knows its own alone; live, the layout asks the API. */
  edition: (param) =>
    param === __SITE_TARGET__ || (__SITE_TARGET__ === 'live' && /^[a-z][a-z0-9-]*$/.test(param))
      ? param
      : undefined,
  /** The page that a static host shows for what is not there. Live, it is not there itself. */
  notfound: (param) => (__SITE_TARGET__ !== 'live' && param === '404.html' ? param : undefined),
});
