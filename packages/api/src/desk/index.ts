export { keepAuthSecret } from './auth-secret.ts';
export { claimDatabase } from './claim-database.ts';
export { readDeskEnvironment, type DeskEnvironment } from './desk-environment.ts';
export type { Desk } from './desk.ts';
export { DeskRequest } from './desk-request.ts';
export { deskRouter, type DeskRouter } from './desk-router.ts';
export type { FileStore, StoredFile } from './file/file-store.ts';
export { openFileStore } from './file/open-file-store.ts';
export type { Viewer, ViewerGrant } from './viewer.ts';
