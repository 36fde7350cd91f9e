import type { RecordRun, RunAudience } from '../../../../functions/seminars/contract/schoolRuns.ts';
import type { Day } from '../../../../functions/shared/words.ts';
import { seeded } from '../seeded.ts';
import type { DemoMunicipality, DemoSchool } from './places.ts';

/** A seminar that a school of the demonstration has held, and the day on which it is brought in. */
export interface StoryRun {
  school: DemoSchool;
  municipality: DemoMunicipality;
  broughtOn: Day;
  run: RecordRun;
}

/** How eager schools are: every fourth municipality has pressed its schools, every fourth has forgotten them. */
const eagerness = [0.5, 0.2, 0.08, 0] as const;
/** Teachers come first, parents before the end of lessons, pupils where there was time left; some only in September. */
const gatherings: readonly { audience: RunAudience; share: number; on: readonly Day[]; topic: string }[] = [
  {
    audience: 'teachers',
    share: 1,
    on: ['2011-05-18', '2011-05-20', '2011-05-24'],
    topic: 'Как вести электронный журнал',
  },
  {
    audience: 'parents',
    share: 0.75,
    on: ['2011-05-19', '2011-05-25', '2011-06-08'],
    topic: 'Как следить за учёбой ребёнка в электронном дневнике',
  },
  {
    audience: 'pupils',
    share: 0.6,
    on: ['2011-05-21', '2011-05-24', '2011-09-08'],
    topic: 'Как пользоваться электронным дневником',
  },
];
const present: Record<RunAudience, number> = { teachers: 0.9, parents: 3, pupils: 2 };
/** Days of the replay on which schools write down what they have held. */
export const runDays = ['2011-05-26', '2011-06-09', '2011-09-12'] as const;

/** Of schools with the first code the first municipality’s has held none, and the others’ lack pupils alone. */
export function storyRuns(municipalities: readonly DemoMunicipality[]): StoryRun[] {
  return municipalities.flatMap((municipality, at) =>
    municipality.schools.flatMap((school, place) => {
      const chance = seeded(9000 + at * 200 + place);
      const isFirst = school.code.endsWith('-001');
      const isEager = chance.share() < (eagerness[at % eagerness.length] ?? 0);
      if (isFirst ? at === 0 : !isEager) return [];
      return gatherings
        .filter(({ share, audience }) => (isFirst ? audience !== 'pupils' : chance.share() < share))
        .flatMap(({ audience, on: days, topic }): StoryRun[] => {
          const on = days[chance.whole(0, days.length - 1)] ?? '';
          const broughtOn = runDays.find((day) => day > on);
          const enough = present[audience] * (0.6 + chance.share() * 0.4);
          const count = Math.max(3, Math.floor(school.classes * enough));
          return broughtOn
            ? [{ school, municipality, broughtOn, run: { audience, on, present: count, topic } }]
            : [];
        });
    }),
  );
}
