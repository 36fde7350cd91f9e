import { refuseReusedKey } from '../../../shared/sameRecord.ts';
import { municipalityParamsSchema } from '../../contract/nodes.ts';
import { type Reminder, reminderViewSchema, sendReminderSchema } from '../../contract/reminders.ts';
import { remindedSchools, viewsOf } from '../../reminding.ts';
import { withReminder } from '../../rules/reminders.ts';
import { route } from '../route.ts';

export const sendReminder = route({
  method: 'POST',
  path: '/municipalities/{nodeId}/reminders',
  summary: 'Remind schools of a measure, each of them once a day at most; says whom, and how they stood',
  right: 'reminder.send',
  about: ({ params }) => params.nodeId,
  params: municipalityParamsSchema,
  body: sendReminderSchema,
  creates: true,
  reply: reminderViewSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { regionId, municipalityId } = await rooms.controlPlace(params.nodeId);
    const days = await rooms.days(regionId);
    const { planId, number, title, text } = body;
    const [standing, appointees, before] = await Promise.all([
      rooms.plans.standing(planId, number, municipalityId, days.today),
      rooms.register.peopleInActs(body.schools, 'responsible', days.today),
      rooms.reminders.of(municipalityId, days.today),
    ]);
    const id = request.newId();
    const made = before?.reminders.find((one) => one.id === id);
    const schools = [...new Set(body.schools)];
    if (made)
      refuseReusedKey(
        { ...made, schools: made.schools.map(({ schoolId }) => schoolId) },
        { planId, number, title, text, schools },
      );
    const reminder: Reminder = made ?? {
      id,
      planId,
      number,
      evidence: standing.evidence,
      period: standing.period,
      at: request.now.toISOString(),
      by: request.principal?.sub ?? 'public',
      ...(request.principal?.name && { byName: request.principal.name }),
      title,
      text,
      schools: remindedSchools(body, standing, appointees),
    };
    const day = before ?? { regionId, municipalityId, day: days.today, reminders: [], version: 0 };
    if (!made)
      await rooms.reminders.save(
        before,
        withReminder(day, reminder),
        request.change('remind', municipalityId, number),
      );
    const [view] = await viewsOf({ ...day, reminders: [reminder] }, rooms.plans, days);
    if (!view) throw new Error('A reminder has one view');
    return view;
  },
});
