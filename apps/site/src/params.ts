import { defineParams } from '@sveltejs/kit/params';

const TARGET = __SITE_TARGET__;

export const params = defineParams({
  /** An edition's base path. A static build knows its own alone; live, the layout asks the API. */
  edition: (param) => (TARGET === 'live' ? /^[a-z][a-z0-9-]*$/.test(param) : param === TARGET) ? param : undefined,
  /** The page that a static host shows for what is not there. */
  notfound: (param) => (param === '404.html' ? param : undefined),
});
