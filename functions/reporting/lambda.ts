import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { defaultIsContentTypeBinary, handle } from 'hono/aws-lambda';
import { apiOf } from '../shared/api.ts';
import { settleChanges, settleMessages } from '../shared/feed.ts';
import { platform } from '../shared/platform.ts';
import { mailBuilt } from './feeds/builtMail.ts';
import { changeHandlers } from './feeds/changes.ts';
import { openControlDay } from './feeds/controlDay.ts';
import { controlHandlers } from './feeds/controls.ts';
import { extractMessageSchema, makeExtracts } from './feeds/extracts.ts';
import { tellAwaited } from './feeds/nightly.ts';
import { reportingRooms } from './rooms.ts';
import { acceptQuarterly } from './routes/acceptQuarterly.ts';
import { addAddendum } from './routes/addAddendum.ts';
import { builtRoutes } from './routes/built/index.ts';
import { consolidateQuarter } from './routes/consolidateQuarter.ts';
import { controlRoutes } from './routes/control/index.ts';
import { extractRoutes } from './routes/extracts/index.ts';
import { getConsolidated } from './routes/getConsolidated.ts';
import { getPlanFile } from './routes/getPlanFile.ts';
import { getQuarterly } from './routes/getQuarterly.ts';
import { getReportFile } from './routes/getReportFile.ts';
import { getReportLink } from './routes/getReportLink.ts';
import { listAudit } from './routes/listAudit.ts';
import { listDifferences } from './routes/listDifferences.ts';
import { listReports } from './routes/listReports.ts';
import { placeAttachment } from './routes/placeAttachment.ts';
import { returnQuarterly } from './routes/returnQuarterly.ts';
import { saveQuarterly } from './routes/saveQuarterly.ts';
import { submitQuarterly } from './routes/submitQuarterly.ts';

export const routes = [
  listReports,
  getReportFile,
  getReportLink,
  getPlanFile,
  getQuarterly,
  saveQuarterly,
  placeAttachment,
  submitQuarterly,
  returnQuarterly,
  acceptQuarterly,
  addAddendum,
  listDifferences,
  getConsolidated,
  consolidateQuarter,
  ...builtRoutes,
  ...extractRoutes,
  ...controlRoutes,
  listAudit,
];

export const api = handle(
  apiOf('reporting', routes, () => reportingRooms(platform())),
  // As a text a CSV would lose its byte order mark on the way, and Excel would read it as the local code page.
  { isContentTypeBinary: (type) => type.startsWith('text/csv') || defaultIsContentTypeBinary(type) },
);

export const feed = (event: DynamoDBStreamEvent) =>
  settleChanges(event, changeHandlers(reportingRooms(platform())));

export const controlFeed = (event: DynamoDBStreamEvent) =>
  settleChanges(event, controlHandlers(reportingRooms(platform())));

export const extracts = (event: SQSEvent) =>
  settleMessages(event, extractMessageSchema, (messages) =>
    makeExtracts(messages, reportingRooms(platform())),
  );

export const controlDay = async () => {
  const rooms = reportingRooms(platform());
  await openControlDay(rooms);
  await mailBuilt(rooms);
};

export const nightly = () => tellAwaited(reportingRooms(platform()));
