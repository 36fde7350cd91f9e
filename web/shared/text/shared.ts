export { enShared as en } from './enShared.ts';
export { ruShared as ru } from './ruShared.ts';
