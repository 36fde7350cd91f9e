import type { Role } from '../../shared/access/roles.ts';
import { schoolCalendarEntrySchema } from '../../shared/calendar/contract.ts';
import { inputErrors } from '../../shared/problem.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Instant } from '../../shared/words.ts';
import type { CalendarProposal, CalendarStatement, NodeCalendar } from '../contract/calendars.ts';
import type { NodeKind } from '../contract/nodes.ts';

type Entry = NodeCalendar['entries'][number];
type Decision = NonNullable<CalendarProposal['decision']>;

export interface Stating {
  id: string;
  author: string;
  recordedAt: Instant;
}

/** The level a node's calendar stands on; a branch lives by a school's rules. */
export function calendarLevelOf(kind: NodeKind): NodeCalendar['level'] {
  return kind === 'branch' ? 'school' : kind;
}

/** The entry a statement makes; refuses `badInput` with the places where it is not one. */
export function entryOf(statement: CalendarStatement, stating: Stating): Entry {
  const parsed = schoolCalendarEntrySchema.safeParse({ ...statement, ...stating });
  if (parsed.success) return parsed.data;
  throw new Refusal(
    'badInput',
    'The statement is not complete; see errors',
    undefined,
    inputErrors('body', parsed.error.issues),
  );
}

/** What an entry says, whoever says it and whenever. */
export function saidIn({ id: _id, author: _author, recordedAt: _recordedAt, ...said }: Entry): object {
  return said;
}

/** A school may propose a quarantine of its own; a municipality any override. */
export function checkProposal(role: Role, statement: CalendarStatement): void {
  if (role === 'school' && statement.kind !== 'quarantine' && statement.kind !== 'withdrawal')
    throw new Refusal('proposalNotAllowed', 'A school proposes quarantines only', { kind: statement.kind });
}

export function proposed(calendar: NodeCalendar, entry: Entry): NodeCalendar {
  return { ...calendar, proposals: [...calendar.proposals, { id: entry.id, entry }] };
}

export function stated(calendar: NodeCalendar, entry: Entry): NodeCalendar {
  return { ...calendar, entries: [...calendar.entries, entry] };
}

/** An accepted proposal is known since its acceptance, and rests on the act of whoever accepted it. */
export function decided(
  calendar: NodeCalendar,
  proposalId: string,
  decision: Decision,
  act?: Entry['act'],
): NodeCalendar {
  const proposal = calendar.proposals.find(({ id }) => id === proposalId);
  if (!proposal) throw new Refusal('notFound', `No proposal ${proposalId}`);
  if (proposal.decision)
    throw new Refusal('proposalDecided', 'The proposal has been decided upon', {
      kind: proposal.decision.kind,
    });
  const proposals = calendar.proposals.map((one) => (one.id === proposalId ? { ...one, decision } : one));
  if (decision.kind === 'declined') return { ...calendar, proposals };
  const entry = { ...proposal.entry, recordedAt: decision.recordedAt, ...(act && { act }) };
  return { ...calendar, proposals, entries: [...calendar.entries, entry] };
}
