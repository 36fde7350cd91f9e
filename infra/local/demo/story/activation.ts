import type { Day } from '../../../../functions/shared/words.ts';
import { csv } from './csv.ts';
import type { SchoolLife } from './life.ts';

const steps = ['administratorChosen', 'applied', 'codeReceived', 'registered'] as const;
const header = ['school', ...steps, 'source'];

/** What Dnevnik.ru reports of schools whose activation has moved after one day and up to another. */
export function activations(lives: readonly SchoolLife[], after: Day, upTo: Day): string | undefined {
  const rows = lives.flatMap(({ school, activation, application, unconfirmed }) => {
    const days: Partial<Record<(typeof steps)[number], Day>> = activation ?? application ?? {};
    const known = steps.map((step) => (days[step] && days[step] <= upTo ? days[step] : ''));
    if (!known.some((day) => day > after)) return [];
    return [[school.code, ...known, unconfirmed ? 'declared' : 'exchange']];
  });
  return rows.length > 0 ? csv(header, rows) : undefined;
}
