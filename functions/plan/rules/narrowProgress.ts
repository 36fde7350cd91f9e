import type { NodeProgress, ProgressQuery, ProgressReply } from '../contract.ts';

/** The figures somebody asks for alone: of one municipality, or of none beside the region; of one measure. */
export function narrowProgress(
  progress: ProgressReply,
  { node, number }: Pick<ProgressQuery, 'node' | 'number'>,
): ProgressReply {
  const ofMeasure = ({ nodeId, measures }: NodeProgress): NodeProgress => {
    const figures = number === undefined ? undefined : measures[number];
    return { nodeId, measures: number === undefined ? measures : figures ? { [number]: figures } : {} };
  };
  return {
    ...progress,
    region: ofMeasure(progress.region),
    municipalities: progress.municipalities
      .filter(({ nodeId }) => node === undefined || nodeId === node)
      .map(ofMeasure),
  };
}
