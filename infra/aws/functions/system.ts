import { handle } from 'hono/aws-lambda';
import { systemClock } from '../../../functions/shared/clock.ts';
import { systemApp } from './systemApp.ts';

export const handler = handle(systemApp(process.env, systemClock));
