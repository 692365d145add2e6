export { plainTex } from './plain-tex.ts';
export { splitTex, type TexPiece } from './tex-pieces.ts';
