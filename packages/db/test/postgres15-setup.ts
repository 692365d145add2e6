export { keepPostgres15 as setup } from '../src/testing/index.ts';
