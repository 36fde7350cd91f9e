import type { Counts } from '../../plan/contract.ts';
import type { ConsolidatedData } from '../contract/consolidated.ts';
import type { FigureRow, FigureSection, Quarterly, QuarterlyData } from '../contract/quarterly.ts';

/** A municipality of the region with its report and what it signed, as far as there are any. */
export interface Part {
  node: { id: string; name: { ru: string; en: string }; tile?: { column: number; row: number } | undefined };
  report?: Quarterly | undefined;
  data?: QuarterlyData | undefined;
}

type Basis = Pick<
  ConsolidatedData,
  'formulas' | 'period' | 'asOf' | 'planId' | 'planVersion' | 'order' | 'region'
>;

/**
 * The region's report as the sum of those that were accepted. Whoever is not among them is named, with where the report
 * stands, and nobody is guessed: the total says of how many it is.
 */
export function consolidate(basis: Basis, parts: readonly Part[]): ConsolidatedData {
  const inside = parts.flatMap(({ node, report, data }) =>
    report?.status === 'accepted' && report.snapshot && data ? [{ node, report, data }] : [],
  );
  const names = new Set(inside.map(({ node }) => node.id));
  return {
    ...basis,
    kind: 'consolidated',
    of: parts.length,
    included: inside.map(({ node, report }) => ({
      nodeId: node.id,
      name: node.name,
      hash: report.snapshot?.hash ?? '',
      ...(report.decidedAt && { acceptedAt: report.decidedAt }),
      withGap: report.withGap?.measures ?? [],
    })),
    missing: parts
      .filter(({ node }) => !names.has(node.id))
      .map(({ node, report }) => ({
        nodeId: node.id,
        name: node.name,
        ...(report && { status: report.status }),
      })),
    sections: summed(inside.map(({ data }) => data.sections)),
    municipalities: inside.map(({ node, data }) => ({
      nodeId: node.id,
      name: node.name,
      ...(node.tile && { tile: node.tile }),
      schools: data.schools,
      measures: Object.fromEntries(
        data.sections.flatMap(({ rows }) =>
          rows.map(({ number, counts }) => [number, [counts.obliged, counts.satisfied] as [number, number]]),
        ),
      ),
    })),
    comments: inside.flatMap(({ node, report }) =>
      (['problems', 'next'] as const).flatMap((key) => {
        const text = report.comments[key];
        return text ? [{ nodeId: node.id, key, text }] : [];
      }),
    ),
  };
}

/** Sections of all reports, row by row; a measure that only some have is the sum of those that have it. */
function summed(reports: readonly (readonly FigureSection[])[]): FigureSection[] {
  const sections = new Map<number, { head: FigureSection; rows: Map<string, FigureRow> }>();
  for (const section of reports.flat()) {
    const found = sections.get(section.appendix) ?? { head: section, rows: new Map<string, FigureRow>() };
    sections.set(section.appendix, found);
    for (const row of section.rows) {
      const sum = found.rows.get(row.number);
      found.rows.set(row.number, sum ? { ...sum, counts: addCounts(sum.counts, row.counts) } : row);
    }
  }
  return [...sections.values()].map(({ head, rows }) => ({ ...head, rows: [...rows.values()] }));
}

function addCounts(a: Counts, b: Counts): Counts {
  const sum = { ...a };
  for (const name of Object.keys(b) as (keyof Counts)[]) sum[name] = (a[name] ?? 0) + (b[name] ?? 0);
  return sum;
}
