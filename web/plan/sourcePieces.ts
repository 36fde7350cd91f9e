import type { SourceSpan } from '../../functions/plan/contract.ts';

/** A stretch of the source: plain text, or what a measure or a question was read from. */
interface SourcePiece {
  start: number;
  text: string;
  /** Number of the measure read from it. */
  number?: string;
  active: boolean;
}

/**
 * The source cut at the ends of the measures and of the span that is looked at. Where spans overlap, the one looked
 * at comes first and the earlier measure before the later.
 */
export function sourcePieces(
  source: string,
  spans: Readonly<Record<string, SourceSpan>>,
  active: SourceSpan | undefined,
): SourcePiece[] {
  const within = ({ start, end }: SourceSpan) => start < end && start < source.length;
  const measures = Object.entries(spans).filter(([, span]) => within(span));
  const shown = active && within(active) ? active : undefined;
  const all = [...measures.map(([, span]) => span), ...(shown ? [shown] : [])];
  const cuts = [0, source.length, ...all.flatMap(({ start, end }) => [start, Math.min(end, source.length)])];
  const ordered = [...new Set(cuts)].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, index) => {
    const holds = (span: SourceSpan) => span.start <= start && start < span.end;
    const number = measures.find(([, span]) => holds(span))?.[0];
    const text = source.slice(start, ordered[index + 1]);
    return {
      start,
      text,
      ...(number !== undefined && { number }),
      active: shown !== undefined && holds(shown),
    };
  });
}
