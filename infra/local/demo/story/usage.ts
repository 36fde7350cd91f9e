import { daysBetween } from '../../../../functions/shared/calendar/day.ts';
import { periodBounds } from '../../../../functions/shared/calendar/period.ts';
import { type Seeded, seeded } from '../seeded.ts';
import { csv } from './csv.ts';
import type { Habit, SchoolLife } from './life.ts';

const header = [
  'school',
  'week',
  'teachersEntered',
  'teachersOf',
  'parentsEntered',
  'parentsOf',
  'pupilsEntered',
  'pupilsOf',
  'administratorsEntered',
  'administratorsOf',
];

/** Which share of a category uses the platform in the end, by how the school keeps its gradebooks. */
const inTheEnd: Record<Habit, { teachers: number; parents: number; pupils: number }> = {
  daily: { teachers: 1, parents: 0.52, pupils: 0.58 },
  weekly: { teachers: 0.99, parents: 0.4, pupils: 0.45 },
  partly: { teachers: 0.86, parents: 0.27, pupils: 0.33 },
  dumps: { teachers: 0.7, parents: 0.15, pupils: 0.2 },
  rarely: { teachers: 0.42, parents: 0.06, pupils: 0.1 },
};

/** Half of those who ever come have come so many days after the school was registered. */
const halfwayDays = { teachers: 16, parents: 38, pupils: 30 };
const steepnessDays = 9;
const pupilsInClass = 19;

/** Who entered in a week, of schools registered by its end; schools on a bad line do not count their parents. */
export function usages(lives: readonly SchoolLife[], week: string): string {
  const chance = seeded(Number(week.replace(/\D/g, '')) + 10);
  const { to } = periodBounds(week);
  const rows = lives.flatMap((life) => {
    const { activation, school, habit, badLine } = life;
    if (!activation || activation.registered > to) return [];
    const days = daysBetween(activation.registered, to);
    const teachers = Math.max(6, Math.round(school.classes * 1.6));
    const pupils = school.classes * pupilsInClass;
    const share = inTheEnd[habit];
    const entered = (category: keyof typeof share, of: number) =>
      come(of, share[category], days - halfwayDays[category], chance);
    return [
      [
        school.code,
        week,
        entered('teachers', teachers),
        teachers,
        ...(badLine ? ['', ''] : [entered('parents', pupils), pupils]),
        entered('pupils', pupils),
        pupils,
        habit === 'rarely' && chance.share() < 0.3 ? 0 : 1,
        1,
      ],
    ];
  });
  return csv(header, rows);
}

/** Along an S from nobody to the share that comes in the end. */
function come(of: number, inEnd: number, daysPastHalf: number, chance: Seeded): number {
  const way = 1 / (1 + Math.exp(-daysPastHalf / steepnessDays));
  return Math.min(of, Math.max(0, Math.round(of * way * (inEnd + chance.normal() * 0.02))));
}
