import type { DynamoDBStreamEvent } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { apiOf } from '../shared/api.ts';
import { settleChanges } from '../shared/feed.ts';
import { platform } from '../shared/platform.ts';
import { changeHandlers } from './feeds/changes.ts';
import { reportingRooms } from './rooms.ts';
import { listAudit } from './routes/listAudit.ts';
import { listReports } from './routes/listReports.ts';

export const routes = [listReports, listAudit];

export const api = handle(apiOf('reporting', routes, () => reportingRooms(platform())));

export const feed = (event: DynamoDBStreamEvent) =>
  settleChanges(event, changeHandlers(reportingRooms(platform())));
