import type {
  Counts,
  MeasureNumber,
  MeasureProgress,
  MeasureView,
  NodeProgress,
} from '../../plan/contract.ts';
import type { FigureRow, FigureSection } from '../contract/quarterly.ts';

interface Section {
  appendix: number;
  title: { ru: string; en: string };
  measures: readonly MeasureView[];
}

/** The measures that data can prove and that bind somebody in the place, section by section. */
export function figureSections(
  sections: readonly Section[],
  own: NodeProgress['measures'],
  region: NodeProgress['measures'],
): FigureSection[] {
  return sections
    .map(({ appendix, title, measures }) => ({
      appendix,
      title,
      rows: measures.flatMap((measure) => {
        const progress = own[measure.number];
        return progress && measure.predicate ? [rowOf(measure, progress, region[measure.number])] : [];
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function rowOf(
  measure: MeasureView,
  progress: MeasureProgress,
  region: MeasureProgress | undefined,
): FigureRow {
  return {
    number: measure.number,
    title: measure.title,
    deadlineText: measure.deadlineText,
    ...(measure.due && { dueOn: measure.due.counted }),
    ...(progress.period && progress.period !== 'once' && { period: progress.period }),
    counts: countsOf(progress),
    region: { obliged: region?.obliged ?? 0, satisfied: region?.satisfied ?? 0 },
  };
}

function countsOf({
  period: _period,
  periods: _periods,
  happened: _happened,
  ...counts
}: MeasureProgress): Counts {
  return counts;
}

/** Measures of municipalities and schools that have no row: nothing in the data proves them. */
export function notMeasuredOf(
  sections: readonly Section[],
  figures: readonly FigureSection[],
): MeasureNumber[] {
  const shown = new Set(figures.flatMap(({ rows }) => rows.map(({ number }) => number)));
  return sections
    .flatMap(({ measures }) => measures)
    .filter(({ audience, number }) => audience !== 'region' && !shown.has(number))
    .map(({ number }) => number);
}
