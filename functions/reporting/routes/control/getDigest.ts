import { addDays } from '../../../shared/calendar/day.ts';
import { weekOf } from '../../../shared/calendar/period.ts';
import { digestQuerySchema, digestSchema } from '../../contract/digest.ts';
import { digestOf } from '../../digest.ts';
import { route } from '../route.ts';

const daysInWeek = 7;

export const getDigest = route({
  method: 'GET',
  path: '/digest',
  summary:
    'A week of control in the region: what was looked at, what is overdue, who was reminded and what came of it',
  right: 'control.digest',
  about: 'region',
  query: digestQuerySchema,
  reply: digestSchema,
  handle: async ({ query }, rooms, { principal }) => {
    const regionId = principal?.path[0] ?? '';
    const { today } = await rooms.days(regionId);
    return digestOf(regionId, query.week ?? weekOf(addDays(today, -daysInWeek)), rooms);
  },
});
