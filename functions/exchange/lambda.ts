import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { defaultIsContentTypeBinary, handle } from 'hono/aws-lambda';
import { apiOf } from '../shared/api.ts';
import { settleChanges, settleMessages } from '../shared/feed.ts';
import { platform } from '../shared/platform.ts';
import { changeHandlers } from './feeds/changes.ts';
import { runMessageSchema, workOnRuns } from './feeds/runs.ts';
import { exchangeRooms } from './rooms.ts';
import { commitRun } from './routes/commitRun.ts';
import { compareRun } from './routes/compareRun.ts';
import { decideRun } from './routes/decideRun.ts';
import { getContract } from './routes/getContract.ts';
import { getExport } from './routes/getExport.ts';
import { getReceipt } from './routes/getReceipt.ts';
import { getRollback } from './routes/getRollback.ts';
import { getRun } from './routes/getRun.ts';
import { listAudit } from './routes/listAudit.ts';
import { listBoard } from './routes/listBoard.ts';
import { listDifferences } from './routes/listDifferences.ts';
import { listFindings } from './routes/listFindings.ts';
import { listRuns } from './routes/listRuns.ts';
import { listSchoolAges } from './routes/listSchoolAges.ts';
import { receivePackage } from './routes/receivePackage.ts';
import { rollBackRun } from './routes/rollBackRun.ts';

export const routes = [
  getContract,
  receivePackage,
  listRuns,
  getRun,
  listFindings,
  compareRun,
  listDifferences,
  commitRun,
  getRollback,
  rollBackRun,
  decideRun,
  getReceipt,
  getExport,
  listBoard,
  listSchoolAges,
  listAudit,
];

const rooms = () => exchangeRooms(platform());

export const api = handle(
  apiOf('exchange', routes, rooms),
  // As a text a CSV would lose its byte order mark on the way, and Excel would read it as the local code page.
  { isContentTypeBinary: (type) => type.startsWith('text/csv') || defaultIsContentTypeBinary(type) },
);

export const feed = (event: DynamoDBStreamEvent) => settleChanges(event, changeHandlers(rooms()));

export const runs = (event: SQSEvent) =>
  settleMessages(event, runMessageSchema, (messages) => workOnRuns(messages, rooms()));
