import type { Run } from '../contract/run.ts';

export const aRun = (more: Partial<Run> = {}): Run => ({
  id: 'run-1',
  stage: 'clean',
  path: ['r-20'],
  bytes: 100,
  edition: 1,
  files: [],
  rows: 0,
  errorCount: 0,
  warningCount: 0,
  byCode: [],
  blocks: [],
  checkedMs: 1,
  createdAt: '2011-05-20T08:00:00.000Z',
  createdBy: 'p-seed',
  version: 1,
  ...more,
});
