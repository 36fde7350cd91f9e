import type { Words } from '../../shared/text/words.ts';
import { ruCore } from './ruCore.ts';
import { ruImports } from './ruImports.ts';

export const ru = { ...ruCore, imports: ruImports } satisfies Words;
