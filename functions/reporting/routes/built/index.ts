import { createBuilt } from './createBuilt.ts';
import { getBuilt } from './getBuilt.ts';
import { getBuiltLink } from './getBuiltLink.ts';
import { listBuilt } from './listBuilt.ts';
import { removeBuilt } from './removeBuilt.ts';
import { saveBuilt } from './saveBuilt.ts';

/** Reports that people build themselves. */
export const builtRoutes = [getBuilt, getBuiltLink, listBuilt, createBuilt, saveBuilt, removeBuilt];
