import type { DynamoDBStreamEvent } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { apiOf } from '../shared/api.ts';
import { settleChanges } from '../shared/feed.ts';
import { platform } from '../shared/platform.ts';
import { changeHandlers } from './feeds/changes.ts';
import { openControlDay } from './feeds/controlDay.ts';
import { controlHandlers } from './feeds/controls.ts';
import { reportingRooms } from './rooms.ts';
import { controlRoutes } from './routes/control/index.ts';
import { listAudit } from './routes/listAudit.ts';
import { listReports } from './routes/listReports.ts';

export const routes = [listReports, listAudit, ...controlRoutes];

export const api = handle(apiOf('reporting', routes, () => reportingRooms(platform())));

export const feed = (event: DynamoDBStreamEvent) =>
  settleChanges(event, changeHandlers(reportingRooms(platform())));

export const controlFeed = (event: DynamoDBStreamEvent) =>
  settleChanges(event, controlHandlers(reportingRooms(platform())));

export const controlDay = () => openControlDay(reportingRooms(platform()));
