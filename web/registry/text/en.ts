import type { Words } from '../../shared/text/words.ts';
import { en as audit } from './audit.ts';
import { en as calendar } from './calendar.ts';
import { en as completeness } from './completeness.ts';
import { enCore } from './enCore.ts';
import { en as files } from './files.ts';
import { en as packs } from './packs.ts';
import { en as people } from './people.ts';

export const en = {
  ...enCore,
  audit,
  calendar,
  completeness,
  files,
  packs,
  people,
} satisfies Words;
