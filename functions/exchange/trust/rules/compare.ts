import type { Day } from '../../../shared/words.ts';
import {
  type ComparedField,
  type SchoolTrust,
  type ToldValue,
  type TrustField,
  type TrustSide,
  type TrustSource,
  type TrustValue,
  type TrustVerdict,
  trustFields,
  trustSides,
} from '../../contract/trust.ts';
import { spelled } from '../../rules/spelling.ts';

type Words = SchoolTrust['words'];

interface FieldRule {
  /** Part of the 100 that all fields make. */
  weight: number;
  /** Two numbers so far apart, in percent of the greater, still agree; one more or less always does. */
  tolerance?: number;
}

/**
 * Weights follow what rests on a field: whether the school is there at all decides every list; its code and name find it,
 * its municipality places it; numbers are the denominators of shares. Numbers are of different days, so they may lie apart
 * a little: people come and go faster than classes.
 */
export const trustRules: Readonly<Record<TrustField, FieldRule>> = {
  existence: { weight: 20 },
  code: { weight: 15 },
  name: { weight: 15 },
  municipality: { weight: 10 },
  classes: { weight: 15, tolerance: 5 },
  pupils: { weight: 15, tolerance: 5 },
  teachers: { weight: 10, tolerance: 10 },
};

/** Which sources speak for a side. */
const sourcesOf: Readonly<Record<TrustSide, readonly TrustSource[]>> = {
  register: ['register'],
  platform: ['package', 'gradebook', 'page'],
  form: ['form'],
};

/** Every field with what the three sides say of it, and what comes of that, as of a day. */
export function compareFields(words: Words, today: Day): ComparedField[] {
  return trustFields.map((field) => {
    const values: ComparedField['values'] = {};
    for (const side of trustSides) {
      const told = toldBy(side, field, words, today);
      if (told) values[side] = told;
    }
    const verdict = verdictOf(field, values, words);
    const { weight, tolerance } = trustRules[field];
    return {
      field,
      weight,
      verdict,
      isJudged: isJudged(field, verdict),
      ...(tolerance && { tolerance }),
      values,
    };
  });
}

/** Of several sources of a side the newest that says anything of the field. */
function toldBy(side: TrustSide, field: TrustField, words: Words, today: Day): ToldValue | undefined {
  let newest: ToldValue | undefined;
  for (const source of sourcesOf[side]) {
    const word = words[source];
    const said = word?.said[field];
    if (!word || said === undefined || (newest && newest.at >= word.at)) continue;
    const isClosed = field === 'existence' && word.closesOn !== undefined && word.closesOn <= today;
    newest = { value: isClosed ? false : said, source, at: word.at, ...(word.fact && { fact: word.fact }) };
  }
  return newest;
}

function verdictOf(field: TrustField, values: ComparedField['values'], words: Words): TrustVerdict {
  const [first, ...others] = trustSides.flatMap((side) => values[side]?.value ?? []);
  if (first === undefined) return 'notKnown';
  if (others.length === 0) {
    // That a school is in the register says nothing of whether the platform, not asked yet, has it.
    if (field === 'existence') return 'notKnown';
    return values.register ? 'onlyHere' : 'onlyThere';
  }
  const all = [first, ...others];
  const isSame = all.every((one) => all.every((other) => agrees(field, one, other, words)));
  if (isSame) return 'agree';
  if (field === 'existence') return values.register?.value === true ? 'onlyHere' : 'onlyThere';
  return 'differ';
}

/** What one side alone says is neither right nor wrong, save that the school is there. */
function isJudged(field: TrustField, verdict: TrustVerdict): boolean {
  if (verdict === 'agree' || verdict === 'differ') return true;
  return field === 'existence' && verdict !== 'notKnown';
}

function agrees(field: TrustField, one: TrustValue, other: TrustValue, words: Words): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    const apart = Math.abs(one - other);
    const { tolerance = 0 } = trustRules[field];
    return apart <= Math.max(1, (Math.max(one, other) * tolerance) / 100);
  }
  if (field !== 'name') return String(one).toLowerCase() === String(other).toLowerCase();
  return spellings(one, words).some((name) => spellings(other, words).includes(name));
}

/** A name, and the other spellings of it that its source knows. */
function spellings(name: TrustValue, words: Words): string[] {
  const word = Object.values(words).find(({ said }) => said.name === name);
  return [String(name), ...(word?.otherNames ?? [])].map(spelled);
}
