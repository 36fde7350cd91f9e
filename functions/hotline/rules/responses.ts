import type { Instant } from '../../shared/words.ts';
import type { CountedTicket } from '../contract/report.ts';

/** First responses of a month's questions as far as they were known: given in time, and not. */
export interface Responses {
  kept: number;
  missed: number;
}

type Asked = Pick<CountedTicket, 'day' | 'first'>;

/**
 * How first responses stood at a moment, of the questions asked in the month (`2011-09`) until then. A question whose
 * time still ran counts for neither; one that ran out unanswered was missed from then on, whenever it was answered.
 */
export function responsesAt(asked: readonly Asked[], month: string, at: Instant): Responses {
  const moment = Date.parse(at);
  const found: Responses = { kept: 0, missed: 0 };
  for (const { day, first } of asked) {
    if (day.slice(0, 7) !== month) continue;
    const { state, endedAt, dueAt } = first;
    if (state === 'kept' && endedAt !== undefined && Date.parse(endedAt) <= moment) found.kept += 1;
    if (state !== 'kept' && dueAt !== undefined && Date.parse(dueAt) <= moment) found.missed += 1;
  }
  return found;
}

/** Share of responses given in time, in hundredths of a percent rounded down; undefined while there are none. */
export function keptShare({ kept, missed }: Responses): number | undefined {
  return kept + missed === 0 ? undefined : Math.floor((10_000 * kept) / (kept + missed)) / 100;
}
