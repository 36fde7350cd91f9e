import { z } from 'zod';
import type { Table } from '../../shared/table.ts';
import { type Day, daySchema, type NodeId, versionSchema } from '../../shared/words.ts';
import { type MeasureNumber, nodeProgressSchema, type SeriesDay, seriesDaySchema } from '../contract.ts';
import { packFigures, unpackFigures } from './packed.ts';

/** A row as it lies in the table: its figures as they are, or packed. */
const unpacked = (number?: MeasureNumber) =>
  z.looseObject({ packed: z.string() }).transform(
    ({ packed, ...row }): Record<string, unknown> => ({
      ...row,
      measures: unpackFigures(packed, number),
    }),
  );

function figuresOf<Row extends { measures: unknown }>({ measures, ...row }: Row) {
  const packed = packFigures(measures);
  return packed === undefined ? { ...row, measures } : { ...row, packed };
}

/** One row of a day: the figures of a municipality with its schools, or of what binds the region itself. */
export const progressRowSchema = nodeProgressSchema.extend({
  day: daySchema,
  planVersion: z.int(),
  /** Fingerprint of the nodes that could be obliged: when it differs, everything is counted again. */
  tree: z.string(),
  /** On the region's own row: the day is being opened, and some municipalities have no row yet. */
  opening: z.literal(true).optional(),
  version: versionSchema,
});
export type ProgressRow = z.infer<typeof progressRowSchema>;
const storedProgress = (number?: MeasureNumber) =>
  z.union([progressRowSchema, unpacked(number).transform((row) => progressRowSchema.parse(row))]);
const storedProgressSchema = storedProgress();
const storedSeriesSchema = z.union([
  seriesDaySchema,
  unpacked().transform((row) => seriesDaySchema.parse(row)),
]);

export interface SeriesRow extends SeriesDay {
  nodeId: NodeId;
}

/**
 * Figures by day, derived from evidence and the tree; rows are written again whenever that changes.
 *
 * | question | how | cost |
 * |---|---|---|
 * | the region on a day | query `progress#<planId>#<day>`: 34 municipalities and the region | 0.5 read units for 4 kB: about 20 for 35 measures |
 * | one municipality on a day | get the same, by municipality | 1 read unit for 4 kB |
 * | a node from day to day | query `series#<planId>#<nodeId>` | 0.5 read units for 5 days |
 * | the last day that was counted | the same, newest first, one | 0.5 read units |
 * | one row and its series | put | 1 write unit for 1 kB: about 5 |
 *
 * Figures of thousands of measures are packed: see packed.ts.
 */
export interface ProgressRepository {
  /** With a `number`, rows of thousands of measures are read for the figures of that one alone. */
  day(planId: string, day: Day, number?: MeasureNumber): Promise<ProgressRow[]>;
  row(planId: string, day: Day, nodeId: NodeId): Promise<ProgressRow | undefined>;
  lastCountedDay(planId: string, nodeId: NodeId, upTo: Day): Promise<Day | undefined>;
  series(planId: string, nodeId: NodeId, from: Day, to: Day): Promise<SeriesDay[]>;
  /** Puts a row over the one that was read. Refuses `staleRecord`. */
  replace(planId: string, row: ProgressRow, read: ProgressRow | undefined): Promise<void>;
  putRows(planId: string, rows: readonly ProgressRow[]): Promise<void>;
  putSeries(planId: string, rows: readonly SeriesRow[]): Promise<void>;
}

export function progressRepository(table: Table): ProgressRepository {
  const dayKey = (planId: string, day: Day) => `progress#${planId}#${day}`;
  const seriesKey = (planId: string, nodeId: NodeId) => `series#${planId}#${nodeId}`;
  const itemOf = (planId: string, row: ProgressRow) => ({
    pk: dayKey(planId, row.day),
    sk: row.nodeId,
    kind: 'progress',
    ...figuresOf(row),
  });

  return {
    day: (planId, day, number) =>
      table.queryAll(
        { pk: dayKey(planId, day) },
        number === undefined ? storedProgressSchema : storedProgress(number),
      ),
    row: (planId, day, nodeId) => table.get({ pk: dayKey(planId, day), sk: nodeId }, storedProgressSchema),
    async lastCountedDay(planId, nodeId, upTo) {
      const { items } = await table.query(
        { pk: seriesKey(planId, nodeId), to: upTo, newestFirst: true, limit: 1 },
        storedSeriesSchema,
      );
      return items[0]?.day;
    },
    series: (planId, nodeId, from, to) =>
      table.queryAll({ pk: seriesKey(planId, nodeId), from, to }, storedSeriesSchema),
    replace: (planId, row, read) =>
      table.putDerivedOver(itemOf(planId, { ...row, version: (read?.version ?? 0) + 1 }), read?.version),
    putRows: (planId, rows) => table.putDerived(rows.map((row) => itemOf(planId, row))),
    putSeries: (planId, rows) =>
      table.putDerived(
        rows.map(({ nodeId, day, measures }) => ({
          pk: seriesKey(planId, nodeId),
          sk: day,
          kind: 'series',
          ...figuresOf({ day, measures }),
        })),
      ),
  };
}
