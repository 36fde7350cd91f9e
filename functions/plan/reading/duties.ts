import type { Audience, Measure } from '../contract.ts';

type Level = 'municipalities' | 'schools';

/** Words by which an order names a level. Boundaries are spelled out: `\b` knows no Cyrillic. */
const levelWords: Record<Level, RegExp> = {
  municipalities:
    /(?<!\p{L})(?:моуо|муниципалитет\p{L}*|муниципальн\p{L}* орган\p{L}*|орган\p{L}* управления образовани\p{L}*)(?!\p{L})/iu,
  schools:
    /(?<!\p{L})(?:моу|оу|школ\p{L}*|образовательн\p{L}* (?:учреждени|организаци)\p{L}*|общеобразовательн\p{L}* (?:учреждени|организаци)\p{L}*)(?!\p{L})/iu,
};

const levels: Level[] = ['municipalities', 'schools'];

export function levelsNamed(text: string): Level[] {
  return levels.filter((level) => levelWords[level].test(text));
}

/** The levels whose heads the order only advises: those named in its clause «Рекомендовать руководителям…». */
export function levelsAdvised(clauses: string): Level[] {
  const advice = clauses.match(/рекомендовать[^:\n.]*(?:\n[^:\n.]*){0,2}/giu) ?? [];
  return levelsNamed(advice.join(' '));
}

/** A measure is advice when every one of its owners stands on an advised level. */
export function forceOf(owners: string[], advised: Level[]): Measure['force'] {
  const isAdvised = (owner: string) => levelsNamed(owner).some((level) => advised.includes(level));
  return owners.length > 0 && owners.every(isAdvised) ? 'recommended' : 'ordered';
}

/** A proposal: the levels the title names, else those of the owners, else the region. */
export function audienceOf(title: string, owners: string[]): Audience {
  const named = [levelsNamed(title), levelsNamed(owners.join('; '))].find((found) => found.length > 0) ?? [];
  if (named.length === 2) return 'municipalitiesAndSchools';
  return named[0] ?? 'region';
}

type Participant = NonNullable<Measure['participants']>[number];

const gathers = /семинар|совещани|собрани|конференци|вебинар|тренинг|инструктаж|курс|обучени[ею] /iu;

const participantWords: Record<Participant, RegExp> = {
  pupils: /учащ[ие]|ученик|обучающ(?:ие|их|им)|школьник|(?<!\p{L})дет(?:и|ей|ям)(?!\p{L})/iu,
  parents: /родител/iu,
  teachers: /учител|педагог|преподавател/iu,
  administrators: /администратор|руководящ|руководител|директор/iu,
  specialists: /специалист|представител/iu,
};

/** A proposal: whom a measure that gathers or teaches people names in its title. */
export function participantsOf(title: string): Participant[] {
  if (!gathers.test(title)) return [];
  return (Object.keys(participantWords) as Participant[]).filter((who) => participantWords[who].test(title));
}
