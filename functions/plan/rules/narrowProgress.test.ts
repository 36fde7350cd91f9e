import { expect, test } from 'vitest';
import type { NodeProgress, ProgressReply } from '../contract.ts';
import { narrowProgress } from './narrowProgress.ts';

const node = (nodeId: string): NodeProgress => ({
  nodeId,
  measures: { 1: { obliged: 3, satisfied: 1 }, 2: { obliged: 2, satisfied: 2 } },
});
const all: ProgressReply = {
  asOf: '2011-09-20',
  countedOn: '2011-09-20',
  region: node('r-20'),
  municipalities: [node('m-20602000'), node('m-20604000')],
};
const nodesOf = ({ municipalities }: ProgressReply) => municipalities.map(({ nodeId }) => nodeId);

test('everything, unless something is named', () => {
  expect(narrowProgress(all, {})).toEqual(all);
});

test('a municipality beside the region, or the region alone', () => {
  expect(nodesOf(narrowProgress(all, { node: 'm-20604000' }))).toEqual(['m-20604000']);
  const alone = narrowProgress(all, { node: 'r-20' });
  expect(nodesOf(alone)).toEqual([]);
  expect(alone.region).toEqual(all.region);
});

test('one measure everywhere; of a number nobody has, nothing', () => {
  const one = narrowProgress(all, { number: '2' });
  expect([one.region, ...one.municipalities].map(({ measures }) => measures)).toEqual(
    Array(3).fill({ 2: { obliged: 2, satisfied: 2 } }),
  );
  expect(narrowProgress(all, { number: '9' }).region.measures).toEqual({});
});
