import type { DynamoDBStreamEvent } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { apiOf } from '../shared/api.ts';
import { settleChanges } from '../shared/feed.ts';
import { platform } from '../shared/platform.ts';
import { changeHandlers } from './feeds/changes.ts';
import { exchangeRooms } from './rooms.ts';
import { getContract } from './routes/getContract.ts';
import { getRun } from './routes/getRun.ts';
import { listAudit } from './routes/listAudit.ts';
import { listFindings } from './routes/listFindings.ts';
import { listRuns } from './routes/listRuns.ts';
import { receivePackage } from './routes/receivePackage.ts';

export const routes = [getContract, receivePackage, listRuns, getRun, listFindings, listAudit];

const rooms = () => exchangeRooms(platform());

export const api = handle(apiOf('exchange', routes, rooms));

export const feed = (event: DynamoDBStreamEvent) => settleChanges(event, changeHandlers(rooms()));
