export { keepTestServer as setup } from '@ml4astro/db/testing';
