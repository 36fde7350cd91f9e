import { platform } from '../../../../../functions/shared/platform.ts';

const answer = async () => ({ table: platform().tableName('harbour') });

export const api = answer;
export const feed = answer;
export const tides = answer;
export const nightly = answer;
export const soundings = answer;
export const letters = answer;
