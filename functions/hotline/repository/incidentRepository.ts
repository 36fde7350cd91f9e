import type { z } from 'zod';
import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { Instant, NodeId } from '../../shared/words.ts';
import {
  answerProgressSchema,
  type Incident,
  incidentSchema,
  type Proposal,
  proposalSchema,
} from '../contract/incidents.ts';

const byRegion = { name: 'incidentsByRegion', pk: 'incidentKey', sk: 'incidentSort' };
type Progress = z.infer<typeof answerProgressSchema>;

interface Page {
  limit: number;
  cursor?: string | undefined;
  /** Closed ones that ended at this moment or later. */
  since?: Instant;
}

/** A region has hardly more proposals open at once, and an operator reads no more. */
const mostProposals = 50;

/**
 * An incident is one item (about 2 KB with three updates). It holds no list of its tickets: each of them names it, and
 * `ticketsByIncident` lists them. Open and closed incidents, and open proposals, are three lists of `incidentsByRegion`:
 * open ones by when they began, closed ones by when they ended.
 *
 * Reading one: 1 read unit. A page of 20: 5 units. Saving: 2 write units and as many for its list. How far the one answer
 * has come: one consistent query, 2 units for 50 pages of children; each page of children puts 1 unit.
 */
export function incidentRepository(table: Table) {
  async function find(id: string): Promise<Incident | undefined> {
    return id === '' ? undefined : table.get(keyOf(id), incidentSchema);
  }
  return {
    find,

    async get(id: string): Promise<Incident> {
      const found = await find(id);
      if (!found) throw new Refusal('notFound', `No incident ${id}`);
      return found;
    },

    create: (incident: Incident, change: Change): Promise<Incident> =>
      table.create({ ...savingOf(incident), change }, incidentSchema),

    save: (before: Incident, after: Incident, change: Change): Promise<Incident> =>
      table.save({ ...savingOf(after), before, change }),

    page: (region: NodeId, state: 'open' | 'closed', { limit, cursor, since }: Page) =>
      table.query(
        {
          index: byRegion,
          pk: listKey(region, state),
          newestFirst: true,
          limit,
          ...(cursor && { cursor }),
          ...(since && { from: since }),
        },
        incidentSchema,
      ),

    async putProgress(id: string, answerId: string, page: number, progress: Progress): Promise<void> {
      const sk = `${progressPrefix(answerId)}${String(page).padStart(5, '0')}`;
      await table.putDerived([{ ...keyOf(id), sk, kind: 'answerProgress', ...progress }]);
    },

    /** The same page answered twice counts once. */
    async progress(id: string, answerId: string) {
      const pages = await table.queryAll(
        { pk: keyOf(id).pk, beginsWith: progressPrefix(answerId), consistent: true },
        answerProgressSchema,
      );
      const sum = (what: 'answered' | 'kept') => pages.reduce((total, page) => total + page[what], 0);
      return { answered: sum('answered'), kept: sum('kept'), isDone: pages.some(({ isLast }) => isLast) };
    },

    async proposal(id: string): Promise<Proposal> {
      const found = await table.get(proposalKeyOf(id), proposalSchema);
      if (!found) throw new Refusal('notFound', `No proposal ${id}`);
      return found;
    },

    createProposal: (proposal: Proposal, change: Change): Promise<Proposal> =>
      table.create({ ...proposalSaving(proposal), change }, proposalSchema),

    saveProposal: (before: Proposal, after: Proposal, change: Change): Promise<Proposal> =>
      table.save({ ...proposalSaving(after), before, change }),

    async openProposals(region: NodeId): Promise<Proposal[]> {
      const pk = listKey(region, 'proposed');
      const { items } = await table.query(
        { index: byRegion, pk, newestFirst: true, limit: mostProposals },
        proposalSchema,
      );
      return items;
    },
  };
}
export type IncidentRepository = ReturnType<typeof incidentRepository>;

function keyOf(id: string) {
  return { pk: `incident#${id}`, sk: 'incident' };
}

function proposalKeyOf(id: string) {
  return { pk: `proposal#${id}`, sk: 'proposal' };
}

function progressPrefix(answerId: string): string {
  return `answer#${answerId}#`;
}

function listKey(region: NodeId, list: 'open' | 'closed' | 'proposed'): string {
  return `${region}#${list}`;
}

function savingOf(incident: Incident) {
  const { id, regionId, from, to } = incident;
  const index = {
    incidentKey: listKey(regionId, to ? 'closed' : 'open'),
    incidentSort: `${to ?? from}#${id}`,
  };
  return { key: keyOf(id), kind: 'incident', after: incident, index };
}

function proposalSaving(proposal: Proposal) {
  const { id, regionId, state, createdAt } = proposal;
  const index =
    state === 'open'
      ? { incidentKey: listKey(regionId, 'proposed'), incidentSort: `${createdAt}#${id}` }
      : undefined;
  return { key: proposalKeyOf(id), kind: 'proposal', after: proposal, ...(index && { index }) };
}
