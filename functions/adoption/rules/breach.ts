import type { RefusalCode } from '../../shared/refusal.ts';
import type { Day } from '../../shared/words.ts';

/** A rule that a fact would break: the field it lies in, and the figures of its sentence. */
export interface Breach {
  field: string;
  code: RefusalCode;
  params?: Record<string, string | number>;
}

/** What every rule about a new fact has to know of its school and of today. */
export interface Grounds {
  today: Day;
  opensOn: Day;
  closedOn?: Day | undefined;
  /** Only the region's own bodies speak for the exchange; schools and municipalities declare. */
  speaksForExchange: boolean;
}

/** A fact holds within the life of its school, and not from a day that is still to come. */
export function breachesOfDay(field: string, day: Day, { today, opensOn, closedOn }: Grounds): Breach[] {
  if (day > today) return [{ field, code: 'dayInFuture', params: { day, today } }];
  if (day < opensOn) return [{ field, code: 'beforeSchoolOpened', params: { day, opensOn } }];
  if (closedOn !== undefined && day > closedOn)
    return [{ field, code: 'afterSchoolClosed', params: { day, closedOn } }];
  return [];
}
