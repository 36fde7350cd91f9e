import type { Words } from '../../shared/text/words.ts';
import { ru as acts } from './acts.ts';
import { ru as audit } from './audit.ts';
import { ru as calendar } from './calendar.ts';
import { ru as completeness } from './completeness.ts';
import { ru as files } from './files.ts';
import { ru as forms } from './forms.ts';
import { ru as nodes } from './nodes.ts';
import { ru as packs } from './packs.ts';
import { ru as people } from './people.ts';
import { ru as succession } from './succession.ts';

export const ru = {
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
