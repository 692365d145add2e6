export { keepPostgres15, keepTestServer } from './keep-test-server.ts';
export { openTestDatabase, type TestDatabase } from './open-test-database.ts';
