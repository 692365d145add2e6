export { keepPostgres15 as setup } from '@ml4astro/db/testing';
