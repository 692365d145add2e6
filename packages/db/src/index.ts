export { connect, type Db } from './connect.ts';
export type { Database } from './database.ts';
export { migrate } from './migrate.ts';
export type { GrantedRole } from './role/grant-table.ts';
export type { MailState, MailText } from './mail/mail-table.ts';
