import type { DynamoDBStreamEvent } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { apiOf } from '../shared/api.ts';
import { settleChanges } from '../shared/feed.ts';
import { platform } from '../shared/platform.ts';
import { changeHandlers } from './feeds/changes.ts';
import { monitoringRooms } from './rooms.ts';
import { formRoutes } from './routes/forms/index.ts';
import { listAudit } from './routes/listAudit.ts';
import { packageRoutes } from './routes/packages/index.ts';
import { parameterRoutes } from './routes/parameters/index.ts';
import { submissionRoutes } from './routes/submissions/index.ts';

export const routes = [...parameterRoutes, ...formRoutes, ...submissionRoutes, ...packageRoutes, listAudit];

const rooms = () => monitoringRooms(platform());

export const api = handle(apiOf('monitoring', routes, rooms));

export const feed = (event: DynamoDBStreamEvent) => settleChanges(event, changeHandlers(rooms()));
