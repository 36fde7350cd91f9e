import type { Words } from '../../shared/text/words.ts';
import { en as acts } from './acts.ts';
import { en as audit } from './audit.ts';
import { en as calendar } from './calendar.ts';
import { en as completeness } from './completeness.ts';
import { en as files } from './files.ts';
import { en as forms } from './forms.ts';
import { en as nodes } from './nodes.ts';
import { en as packs } from './packs.ts';
import { en as people } from './people.ts';
import { en as succession } from './succession.ts';

export const en = {
  nodes,
  succession,
  acts,
  completeness,
  packs,
  people,
  calendar,
  audit,
  files,
  forms,
} satisfies Words;
