import type { Day } from '../../../shared/words.ts';
import type {
  ComparedField,
  SchoolTrust,
  TrustField,
  TrustLevel,
  TrustStanding,
  TrustView,
} from '../../contract/trust.ts';
import { compareFields } from './compare.ts';

/** Whoever changes rules or weights counts this up: by night every school is then judged anew. */
export const rulesEdition = 1;
/** Of the 100, what at least two sides have to speak of before a school is judged at all. */
export const judgedAtLeast = 40;
/** A school of which less agrees is not trusted. */
export const lowBelow = 70;

interface Judged {
  agreed: number;
  judged: number;
  score?: number;
  level: TrustLevel;
  against: TrustField[];
}

/** The sum of the weights that agree, of those that can be judged. What nobody can judge lowers nothing. */
export function judge(fields: readonly ComparedField[]): Judged {
  const judgedFields = fields.filter(({ isJudged }) => isJudged);
  const weigh = (among: readonly ComparedField[]) => among.reduce((sum, { weight }) => sum + weight, 0);
  const judged = weigh(judgedFields);
  const agreed = weigh(judgedFields.filter(({ verdict }) => verdict === 'agree'));
  const against = judgedFields.filter(({ verdict }) => verdict !== 'agree').map(({ field }) => field);
  if (judged < judgedAtLeast) return { agreed, judged, level: 'notEnough', against };
  const score = Math.round((100 * agreed) / judged);
  return { agreed, judged, score, level: score < lowBelow ? 'low' : 'trusted', against };
}

export function trustView({ path, words }: SchoolTrust, today: Day): TrustView {
  const fields = compareFields(words, today);
  const { against: _codes, ...judged } = judge(fields);
  return { nodeId: path[2], ...judged, judgedAtLeast, lowBelow, fields };
}

export function standingOf({ words, version }: SchoolTrust, today: Day): TrustStanding {
  const { level, score, against } = judge(compareFields(words, today));
  const closesOn = words.register?.closesOn;
  return {
    level,
    ...(score !== undefined && { score }),
    against,
    ...(closesOn && { closesOn }),
    heard: version,
  };
}
