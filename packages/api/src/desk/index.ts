export type { Desk } from './desk.ts';
export { DeskRequest } from './desk-request.ts';
export { deskRouter, type DeskRouter } from './desk-router.ts';
export type { FileStore, StoredFile } from './file/file-store.ts';
export type { Viewer, ViewerGrant } from './viewer.ts';
