export { connect, type ConnectionLimits, type Db } from './connect.ts';
export type { Database } from './database.ts';
export { DatabaseUnusable } from './database-unusable.ts';
export { migrate } from './migrate.ts';
export { openDatabase, type OpenDatabase } from './open-database.ts';
export type { DatabasePlace } from './open-server.ts';
export type { GrantedRole } from './role/grant-table.ts';
export type { MailState, MailText } from './mail/mail-table.ts';
