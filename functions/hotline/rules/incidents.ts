import { Refusal } from '../../shared/refusal.ts';
import type { Instant, NodeId } from '../../shared/words.ts';
import type { Incident, IncidentPlace, PublicIncident } from '../contract/incidents.ts';
import type { Ticket } from '../contract/ticket.ts';
import { entryIdFor } from './merging.ts';
import { type Mark, tell } from './relating.ts';
import { type Author, withEntry } from './tickets.ts';

/** Whether something that happened at one end of a path concerns whoever stands at the end of another. */
export function touches(place: readonly NodeId[], person: readonly NodeId[]): boolean {
  return place.every((id, at) => at >= person.length || person[at] === id);
}

export function concerns({ places }: Pick<Incident, 'places'>, path: readonly NodeId[]): boolean {
  return path.length > 0 && places.some((place) => touches(place.path, path));
}

/** The interval as it is to stand; refuses one that ends before it begins, or that begins or ends in the future. */
export function refuseInterval(from: Instant, to: Instant | undefined, now: Instant): void {
  const isWrong =
    Date.parse(from) > Date.parse(now) || (to && (to < from || Date.parse(to) > Date.parse(now)));
  if (isWrong)
    throw new Refusal('incidentOver', 'An incident begins before it ends, and neither lies in the future');
}

/** What it is to excuse after somebody's word: what has once been said is withdrawn, not forgotten. */
export function excusingAfter(before: Incident['excuses'], isExcuse: boolean): Incident['excuses'] {
  if (isExcuse) return 'yes';
  return before === 'no' ? 'no' : 'withdrawn';
}

export function withUpdate(
  incident: Incident,
  text: PublicIncident['text'],
  { id, at }: Mark,
  author: Author,
): Incident {
  if (incident.updates.some((update) => update.id === id)) return incident;
  const update = { id, at, by: author.id, ...(author.name && { byName: author.name }), text };
  return { ...incident, updates: [...incident.updates, update], updatedAt: at };
}

export function closed(incident: Incident, to: Instant, at: Instant): Incident {
  if (incident.to) throw new Refusal('incidentClosed', `Incident ${incident.number} is closed already`);
  refuseInterval(incident.from, to, at);
  return { ...incident, to, updatedAt: at };
}

/** The incident with one answer to all; refuses while an earlier one is still on its way. */
export function withAnswer(
  incident: Incident,
  answer: NonNullable<Incident['answer']>,
  isEarlierDone: boolean,
): Incident {
  if (incident.answer?.id === answer.id) return incident;
  if (incident.answer && !isEarlierDone)
    throw new Refusal('incidentAnswered', 'The answer before this one is still on its way');
  return { ...incident, answer, updatedAt: answer.at };
}

/** A ticket that is about an incident; one that was about another is about this one now. */
export function joined(ticket: Ticket, incident: Incident, mark: Mark, author: Author): Ticket {
  if (ticket.incident?.id === incident.id) return ticket;
  if (incident.to) throw new Refusal('incidentClosed', `Incident ${incident.number} is closed`);
  if (ticket.regionId !== incident.regionId) throw new Refusal('notFound', `No incident ${incident.id}`);
  const { id, number } = incident;
  return tell({ ...ticket, incident: { id, number, since: mark.at } }, 'joined', incident, mark, author);
}

export function left(ticket: Ticket, mark: Mark, author: Author): Ticket {
  const { incident, ...rest } = ticket;
  return incident ? tell(rest, 'left', incident, mark, author) : ticket;
}

export interface AnsweredChild {
  ticket: Ticket;
  /** The entry that answers; the ticket kept its own course when there is none. */
  entryId?: string;
}

/**
 * A child with the one answer to all, resolved by it. One that left, that has been resolved or that was answered by
 * somebody since it joined keeps its own course. Told twice it is answered once. The answer is as old as it was given, however long it travelled.
 */
export function answerChild(
  ticket: Ticket,
  { id, answer }: Pick<Incident, 'id' | 'answer'>,
  author: Author,
): AnsweredChild {
  const { incident, status, entries, rejoined } = ticket;
  if (!answer || incident?.id !== id || rejoined) return { ticket };
  const entryId = entryIdFor(answer.id, ticket.id);
  if (entries.some((entry) => entry.id === entryId)) return { ticket, entryId };
  const isAnswered = entries.some(
    ({ kind, at: when, movedTo }) => kind === 'answer' && when >= incident.since && !movedTo,
  );
  if (status === 'resolved' || isAnswered) return { ticket };
  const at = answer.at > ticket.updatedAt ? answer.at : ticket.updatedAt;
  const answered = withEntry(ticket, { id: entryId, kind: 'answer', at }, author);
  return { ticket: withEntry(answered, { id: `${entryId}-r`, kind: 'resolved', at }, author), entryId };
}

/** What everybody reads: neither who wrote it nor whom it has to do with. */
export function publicOf({
  id,
  number,
  title,
  text,
  places,
  from,
  to,
  updates,
  ...rest
}: Incident): PublicIncident {
  return {
    id,
    number,
    title,
    text,
    function: rest.function,
    places,
    from,
    ...(to && { to }),
    updates: updates.map((update) => ({ id: update.id, at: update.at, text: update.text })),
  };
}

/** Nodes of an incident without those that lie below another of them. */
export function widest(places: readonly IncidentPlace[]): IncidentPlace[] {
  return places.filter(
    ({ nodeId, path }) => !places.some((other) => other.nodeId !== nodeId && path.includes(other.nodeId)),
  );
}
