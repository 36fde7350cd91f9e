import { dayOf, timeOfDay } from '../../shared/calendar/zone.ts';
import type { Instant } from '../../shared/words.ts';
import type { ClockView } from '../contract/clocks.ts';
import type { CountedClock, CountedTicket, Figures, Mark, Part, ReportQuery } from '../contract/report.ts';
import type { Ticket } from '../contract/ticket.ts';
import { normsOf } from './norms.ts';
import type { ServiceHours } from './serviceHours.ts';
import { slaAt } from './sla.ts';

/** What the reports count of a ticket as it stands. From the ticket alone, so it can be counted again at any time. */
export function countedOf(ticket: Ticket, zone: string, hours: ServiceHours): CountedTicket {
  const { id, number, queue, askerKind, channel, municipalityId, schoolId, createdAt, entries, version } =
    ticket;
  const { topic = 'other' } = ticket;
  const sla = slaAt(entries, normsOf[queue], hours, ticket.updatedAt);
  const answer = entries.find(({ kind }) => kind === 'answer');
  const operator = answer ? { id: answer.by, name: answer.byName } : ticket.operator;
  return {
    id,
    number,
    queue,
    topic,
    askerKind,
    channel,
    ...(municipalityId && { municipalityId }),
    ...(schoolId && { schoolId }),
    ...(operator && { operatorId: operator.id }),
    ...(operator?.name && { operatorName: operator.name }),
    askedAt: createdAt,
    day: dayOf(new Date(createdAt), zone),
    hour: Math.floor(timeOfDay(new Date(createdAt), zone) / 3_600_000),
    first: clockOf(sla.firstResponse),
    solution: clockOf(sla.solution),
    reopened: entries.filter(({ kind }) => kind === 'reopened').length,
    ...(ticket.rating && { rating: ticket.rating.score }),
    version,
  };
}

function clockOf({ state, spentMinutes, dueAt, metAt }: ClockView): CountedClock {
  const counted = { minutes: spentMinutes, ...(dueAt && { dueAt }), ...(metAt && { endedAt: metAt }) };
  if (state === 'met') return { state: 'kept', ...counted };
  if (state === 'late') return { state: 'missed', ...counted };
  return { state: 'open', ...counted };
}

/** An open clock that has run out is missed already, whether or not anybody has touched the ticket since. */
function isMissed({ state, dueAt }: CountedClock, now: Instant): boolean {
  return state === 'missed' || (state === 'open' && dueAt !== undefined && dueAt < now);
}

/** Which tickets stand behind each mark of a report: its count and its list are both made by this. */
const standsBehind: Record<Mark, (ticket: CountedTicket, now: Instant) => boolean> = {
  asked: () => true,
  answered: ({ first }) => first.state !== 'open',
  firstKept: ({ first }) => first.state === 'kept',
  firstMissed: ({ first }, now) => isMissed(first, now),
  solved: ({ solution }) => solution.state !== 'open',
  solutionKept: ({ solution }) => solution.state === 'kept',
  solutionMissed: ({ solution }, now) => isMissed(solution, now),
  reopened: ({ reopened }) => reopened > 0,
};

export function markedBy(mark: Mark, tickets: readonly CountedTicket[], now: Instant): CountedTicket[] {
  return tickets.filter((ticket) => standsBehind[mark](ticket, now));
}

/** The value that so many percent of all do not exceed, by the nearest rank; undefined of nothing. */
export function nearestRank(values: readonly number[], percent: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
}

export function figuresOf(tickets: readonly CountedTicket[], now: Instant): Figures {
  const counts = Object.fromEntries(
    (Object.keys(standsBehind) as Mark[]).map((mark) => [mark, markedBy(mark, tickets, now).length]),
  ) as Figures['counts'];
  const first = percentilesOf(markedBy('answered', tickets, now).map((one) => one.first.minutes));
  const solution = percentilesOf(markedBy('solved', tickets, now).map((one) => one.solution.minutes));
  return { counts, ...(first && { firstMinutes: first }), ...(solution && { solutionMinutes: solution }) };
}

function percentilesOf(minutes: readonly number[]) {
  const [p50, p90, p95] = [50, 90, 95].map((percent) => nearestRank(minutes, percent));
  return p50 === undefined || p90 === undefined || p95 === undefined ? undefined : { p50, p90, p95 };
}

/** Stands for what a ticket does not have: a school, a district, somebody who answers. */
export const none = 'none';

const parts = {
  day: ({ day }: CountedTicket) => day,
  hour: ({ hour }: CountedTicket) => String(hour),
  queue: ({ queue }: CountedTicket) => queue as string,
  topic: ({ topic }: CountedTicket) => topic as string,
  asker: ({ askerKind }: CountedTicket) => askerKind as string,
  operator: ({ operatorId }: CountedTicket) => operatorId ?? none,
  municipality: ({ municipalityId }: CountedTicket) => municipalityId ?? none,
};

/** Figures of each part that has tickets, by its key. */
export function partsBy(by: keyof typeof parts, tickets: readonly CountedTicket[], now: Instant): Part[] {
  const groups = new Map<string, CountedTicket[]>();
  for (const ticket of tickets) {
    const key = parts[by](ticket);
    groups.set(key, [...(groups.get(key) ?? []), ticket]);
  }
  return [...groups].map(([key, group]) => ({ key, ...figuresOf(group, now) }));
}

/** Tickets of a report's filters; the period is the repository's. */
export function filtered(
  tickets: readonly CountedTicket[],
  { queue, topic, askerKind, operator, municipality, hour }: Omit<ReportQuery, 'from' | 'to'>,
): CountedTicket[] {
  return tickets.filter(
    (one) =>
      (queue === undefined || one.queue === queue) &&
      (topic === undefined || one.topic === topic) &&
      (askerKind === undefined || one.askerKind === askerKind) &&
      (operator === undefined || parts.operator(one) === operator) &&
      (municipality === undefined || parts.municipality(one) === municipality) &&
      (hour === undefined || one.hour === hour),
  );
}
