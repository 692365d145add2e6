export { keepTestServer as setup } from '../src/testing/index.ts';
