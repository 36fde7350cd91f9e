import type { Words } from '../../shared/text/words.ts';
import { enCore } from './enCore.ts';
import { en as reports } from './reports.ts';

export const en = { ...enCore, ...reports } satisfies Words;
