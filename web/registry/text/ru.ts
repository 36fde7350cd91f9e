import type { Words } from '../../shared/text/words.ts';
import { ru as audit } from './audit.ts';
import { ru as calendar } from './calendar.ts';
import { ru as completeness } from './completeness.ts';
import { ru as files } from './files.ts';
import { ru as packs } from './packs.ts';
import { ru as people } from './people.ts';
import { ruCore } from './ruCore.ts';

export const ru = {
  ...ruCore,
  audit,
  calendar,
  completeness,
  files,
  packs,
  people,
} satisfies Words;
