import { daysBetween } from '../../shared/calendar/day.ts';
import { dayOf, endOfDay, startOfDay } from '../../shared/calendar/zone.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Instant } from '../../shared/words.ts';
import {
  type ExcuseFact,
  type GrantExcuse,
  type GrantedExcuse,
  grantedExcuseSchema,
  type SchoolExcuses,
} from '../contract/excuses.ts';
import { type Breach, breachesOfDay, type Grounds } from './breach.ts';
import { withExcuse } from './excuses.ts';
import { looksLikePassword } from './secrets.ts';

/** A quarter: whoever needs more gives the next one when it is over. */
const longestDays = 92;
/** What stands for a document where there is room for an incident's number only. */
const longestNumber = 30;

/** What leadership's excuse would break. It may reach into days to come: a repair is known before it begins. */
export function breachesOfGrant({ from, to, reason, document }: GrantExcuse, grounds: Grounds): Breach[] {
  const begins = from < grounds.today ? from : grounds.today;
  const secret = Object.entries({ reason, document }).find(([, text]) => looksLikePassword(text));
  return [
    ...breachesOfDay('from', begins, grounds),
    ...(to < from ? [{ field: 'to', code: 'excuseEndsBefore', params: { from, to } } as const] : []),
    ...(to >= from && daysBetween(from, to) >= longestDays
      ? [{ field: 'to', code: 'excuseTooLong', params: { days: longestDays } } as const]
      : []),
    ...(secret ? [{ field: secret[0], code: 'looksLikePassword' } as const] : []),
  ];
}

/** The statement that excuses a school by hand: it counts exactly as an incident of these days would. */
export function grantedFact(
  { reason, document, function: what, from, to }: GrantExcuse,
  given: { id: string; by: string; at: Instant; zone: string },
): ExcuseFact {
  return {
    incidentId: given.id,
    incidentVersion: 1,
    number: document.slice(0, longestNumber),
    title: { ru: reason, en: reason },
    document,
    function: what,
    from: startOfDay(from, given.zone),
    to: endOfDay(to, given.zone),
    withdrawn: false,
    by: given.by,
    recordedAt: given.at,
  };
}

/** The record without an excuse that was given by hand. Refuses one that is not there, or withdrawn before. */
export function withdrawGranted(
  record: SchoolExcuses,
  excuseId: string,
  { by, at, why }: { by: string; at: Instant; why: string },
): SchoolExcuses {
  const latest = record.facts.findLast(({ incidentId, document }) => document && incidentId === excuseId);
  if (!latest) throw new Refusal('notFound', `No excuse ${excuseId} was given to ${record.nodeId} by hand`);
  if (latest.withdrawn) throw new Refusal('excuseWithdrawn', `Excuse ${excuseId} is withdrawn already`);
  const incidentVersion = latest.incidentVersion + 1;
  return withExcuse(record, { ...latest, incidentVersion, withdrawn: true, by, recordedAt: at, why });
}

/** All that was given by hand and known by a moment, newest first, each with the trace of its withdrawal. */
export function grantedExcuses(facts: readonly ExcuseFact[], zone: string, at: Instant): GrantedExcuse[] {
  const known = facts.filter(({ recordedAt }) => Date.parse(recordedAt) <= Date.parse(at));
  const first = known.filter(({ document, withdrawn }) => document !== undefined && !withdrawn);
  return first.map((fact) => grantedView(fact, known, zone)).reverse();
}

function grantedView(fact: ExcuseFact, known: readonly ExcuseFact[], zone: string): GrantedExcuse {
  const ended = known.find(({ incidentId, withdrawn }) => withdrawn && incidentId === fact.incidentId);
  return grantedExcuseSchema.parse({
    id: fact.incidentId,
    function: fact.function,
    from: dayOf(fact.from, zone),
    to: dayOf(new Date(Date.parse(fact.to ?? fact.from) - 1), zone),
    reason: fact.title.ru,
    document: fact.document,
    by: fact.by,
    recordedAt: fact.recordedAt,
    ...(ended && { withdrawn: { by: ended.by, at: ended.recordedAt, why: ended.why ?? '' } }),
  });
}

/** What of a statement the person had said, to know a repeated request by. */
export function saidIn({ function: what, from, to, title, document }: ExcuseFact): object {
  return { function: what, from, to, title, document };
}
