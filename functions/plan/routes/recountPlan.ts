import { addDays } from '../../shared/calendar/day.ts';
import type { Day } from '../../shared/words.ts';
import { recountReplySchema, recountRequestSchema } from '../contract.ts';
import { openToday } from '../counting/openToday.ts';
import { recountDays } from '../counting/recountDays.ts';
import { planParamsSchema, regionOfPlan, route } from './route.ts';

export const recountPlan = route({
  method: 'POST',
  path: '/plans/{planId}/recounts',
  summary: 'Make the figures of many days anew from the histories of evidence',
  right: 'plan.recount',
  about: regionOfPlan,
  params: planParamsSchema,
  body: recountRequestSchema,
  reply: recountReplySchema,
  handle: async ({ params, body }, rooms, request) => {
    const plan = await rooms.plans.get(params.planId);
    const today = rooms.calendars.today();
    const from = latest(body.from ?? plan.startsOn, plan.startsOn);
    const to = earliest(body.to ?? today, today);
    const past = await recountDays(plan, from, earliest(to, addDays(today, -1)), rooms);
    if (from <= today && to === today) await openToday(plan, rooms);
    const recount = { planId: plan.id, from, to, rows: past };
    await rooms.plans.noteRecount(recount, request.change('recountPlan', plan.regionId));
    return recount;
  },
});

function earliest(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function latest(a: Day, b: Day): Day {
  return a > b ? a : b;
}
