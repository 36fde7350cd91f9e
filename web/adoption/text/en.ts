import type { Words } from '../../shared/text/words.ts';
import { enCore } from './enCore.ts';
import { enImports } from './enImports.ts';

export const en = { ...enCore, imports: enImports } satisfies Words;
