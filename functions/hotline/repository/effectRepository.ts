import { z } from 'zod';
import type { Table } from '../../shared/table.ts';
import { type Instant, instantSchema, type NodeId, nodeIdSchema } from '../../shared/words.ts';
import { queueSchema } from '../contract/words.ts';
import { type EffectMark, effectRule } from '../rules/effect.ts';

const markSchema = z.object({
  ticketId: z.string(),
  schoolId: nodeIdSchema,
  queue: queueSchema,
  at: instantSchema,
  stems: z.array(z.string()),
  proposalId: z.string().optional(),
});

/** A topic is told by the first words; a long letter says nothing more of it. */
const mostStems = 40;
/** Tickets of one district within the rule's time; what goes beyond has long been proposed. */
const mostMarks = 200;

/**
 * What was asked about a district's schools lately, in the order of asking, derived from tickets by the feed:
 * pk `effect#<municipality>`, sk moment and ticket, 0.8 KB. Putting: 1 write unit a ticket. Looking: one query of the
 * rule's two hours, 1 consistent read unit for about 5 tickets.
 */
export function effectRepository(table: Table) {
  return {
    put: (municipalityId: NodeId, marks: readonly EffectMark[]): Promise<void> =>
      table.putDerived(
        marks.map(({ stems, proposalId, ...mark }) => ({
          pk: pkOf(municipalityId),
          sk: `${mark.at}#${mark.ticketId}`,
          kind: 'effect',
          ...mark,
          stems: stems.slice(0, mostStems),
          ...(proposalId && { proposalId }),
        })),
      ),

    async around(municipalityId: NodeId, at: Instant): Promise<EffectMark[]> {
      const from = new Date(Date.parse(at) - effectRule.withinMs).toISOString();
      const { items } = await table.query(
        {
          pk: pkOf(municipalityId),
          from,
          to: `${at}~`,
          newestFirst: true,
          limit: mostMarks,
          consistent: true,
        },
        markSchema,
      );
      return items;
    },
  };
}
export type EffectRepository = ReturnType<typeof effectRepository>;

function pkOf(municipalityId: NodeId): string {
  return `effect#${municipalityId}`;
}
