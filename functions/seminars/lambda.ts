import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { apiOf } from '../shared/api.ts';
import { settleChanges, settleMessages } from '../shared/feed.ts';
import { platform } from '../shared/platform.ts';
import { appointmentMessageSchema, keepAppointments } from './feeds/appointments.ts';
import { changeHandlers } from './feeds/changes.ts';
import { settleSeats } from './feeds/settleSeats.ts';
import { seminarRooms } from './rooms.ts';
import { listSessions } from './routes/listSessions.ts';

export const routes = [listSessions];

export const api = handle(apiOf('seminars', routes, () => seminarRooms(platform())));

export const feed = (event: DynamoDBStreamEvent) =>
  settleChanges(event, changeHandlers(seminarRooms(platform())));

export const appointments = (event: SQSEvent) =>
  settleMessages(event, appointmentMessageSchema, (messages) =>
    keepAppointments(messages, seminarRooms(platform())),
  );

export const settle = () => settleSeats(seminarRooms(platform()));
