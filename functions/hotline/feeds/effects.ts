import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Proposal, ProposedTicket } from '../contract/incidents.ts';
import type { Ticket } from '../contract/ticket.ts';
import { raisedBy } from '../raised.ts';
import type { HotlineRooms } from '../rooms.ts';
import { type EffectMark, effectOf } from '../rules/effect.ts';

const proposedMost = 100;

/** A school's question, as the rule of effect looks at it. */
interface Asked {
  ticket: Ticket;
  stems: readonly string[];
}

/**
 * What a new question says beside the others of its district: five schools with one topic within two hours propose an
 * incident, and whoever asks the same afterwards joins the proposal. Met twice it proposes once.
 */
export async function proposeByEffect(rooms: HotlineRooms, { ticket, stems }: Asked): Promise<void> {
  const { id, schoolId, municipalityId, queue, createdAt, incident } = ticket;
  if (!schoolId || !municipalityId || incident || ticket.splitFrom) return;
  // What the product noticed by itself comes for many schools at once, and speaks for no incident.
  if (ticket.entries[0]?.by === raisedBy) return;
  const around = await rooms.effects.around(municipalityId, createdAt);
  const known = around.find(({ ticketId }) => ticketId === id);
  if (known?.proposalId) return;
  const own: EffectMark = { ticketId: id, schoolId, queue, at: createdAt, stems };
  const verdict = effectOf(own, around);
  if (verdict.does === 'nothing') return rooms.effects.put(municipalityId, [own]);
  const marks = verdict.does === 'propose' ? verdict.tickets : [own];
  const proposalId = verdict.does === 'propose' ? (verdict.tickets[0]?.ticketId ?? id) : verdict.proposalId;
  if (verdict.does === 'propose') await propose(rooms, proposalId, ticket, marks);
  else await extend(rooms, proposalId, ticket);
  await rooms.effects.put(
    municipalityId,
    marks.map((mark) => ({ ...mark, proposalId })),
  );
}

async function propose(
  rooms: HotlineRooms,
  id: string,
  newest: Ticket,
  marks: readonly EffectMark[],
): Promise<void> {
  const { regionId, municipalityId = regionId, queue } = newest;
  const tickets = await rooms.tickets.getMany(marks.map(({ ticketId }) => ticketId));
  const municipality = (await rooms.register.node(municipalityId))?.names.at(-1);
  const proposal: Proposal = {
    id,
    regionId,
    municipalityId,
    ...(municipality && { municipalityName: { ru: municipality.ru, en: municipality.en } }),
    queue,
    tickets: tickets.flatMap(proposed).sort((a, b) => (a.at < b.at ? -1 : 1)),
    state: 'open',
    createdAt: newest.createdAt,
    updatedAt: newest.createdAt,
    version: 1,
  };
  try {
    await rooms.incidents.createProposal(proposal, changeOf(newest, regionId));
  } catch (error) {
    if (error instanceof Refusal && error.code === 'alreadyExists') return extend(rooms, id, newest);
    throw error;
  }
}

async function extend({ incidents }: HotlineRooms, id: string, ticket: Ticket): Promise<void> {
  const before = await incidents.proposal(id);
  const isIn = before.tickets.some(({ ticketId }) => ticketId === ticket.id);
  if (isIn || before.state !== 'open' || before.tickets.length >= proposedMost) return;
  const after = {
    ...before,
    tickets: [...before.tickets, ...proposed(ticket)],
    updatedAt: ticket.createdAt,
  };
  await incidents.saveProposal(before, after, changeOf(ticket, before.regionId));
}

function proposed({ id, number, subject, schoolId, schoolName, createdAt }: Ticket): ProposedTicket[] {
  return schoolId
    ? [{ ticketId: id, number, subject, schoolId, ...(schoolName && { schoolName }), at: createdAt }]
    : [];
}

function changeOf({ createdAt, number }: Ticket, scope: NodeId): Change {
  return {
    action: 'propose',
    by: 'effect',
    role: 'system',
    at: createdAt,
    why: number,
    requestId: 'effect',
    scope,
  };
}
