import { createRestKey } from './createRestKey.ts';
import { getRest } from './getRest.ts';
import { makeRestSecret } from './makeRestSecret.ts';
import { revokeRestKey } from './revokeRestKey.ts';

/** Keys of other systems, and what they may read. */
export const restRoutes = [getRest, createRestKey, makeRestSecret, revokeRestKey];
