import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { apiOf } from '../shared/api.ts';
import { settleChanges, settleMessages } from '../shared/feed.ts';
import { platform } from '../shared/platform.ts';
import { editionRoutes } from './editions/routes/editionRoutes.ts';
import { changeHandlers } from './feeds/changes.ts';
import { runMessageSchema, workOnRuns } from './feeds/runs.ts';
import { exchangeRooms } from './rooms.ts';
import { commitRun } from './routes/commitRun.ts';
import { compareRun } from './routes/compareRun.ts';
import { decideRun } from './routes/decideRun.ts';
import { getContract } from './routes/getContract.ts';
import { getExportLink } from './routes/getExportLink.ts';
import { getProfile } from './routes/getProfile.ts';
import { getProfileLink } from './routes/getProfileLink.ts';
import { getReceipt } from './routes/getReceipt.ts';
import { getReceiptLink } from './routes/getReceiptLink.ts';
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
import { groupRoutes } from './workingGroup/routes/groupRoutes.ts';

export const routes = [
  getContract,
  receivePackage,
  listRuns,
  getRun,
  listFindings,
  getProfile,
  getProfileLink,
  compareRun,
  listDifferences,
  commitRun,
  getRollback,
  rollBackRun,
  decideRun,
  getReceipt,
  getReceiptLink,
  getExportLink,
  listBoard,
  listSchoolAges,
  listAudit,
  ...editionRoutes,
  ...groupRoutes,
];

const rooms = () => exchangeRooms(platform());

export const api = handle(apiOf('exchange', routes, rooms));

export const feed = (event: DynamoDBStreamEvent) => settleChanges(event, changeHandlers(rooms()));

export const runs = (event: SQSEvent) =>
  settleMessages(event, runMessageSchema, (messages) => workOnRuns(messages, rooms()));
