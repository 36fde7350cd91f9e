import type { Words } from '../../shared/text/words.ts';
import { ru as reports } from './reports.ts';
import { ruCore } from './ruCore.ts';

export const ru = { ...ruCore, ...reports } satisfies Words;
