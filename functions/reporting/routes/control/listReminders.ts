import { covers, reach } from '../../../shared/access/admit.ts';
import { Refusal } from '../../../shared/refusal.ts';
import { reminderPageSchema, reminderQuerySchema } from '../../contract/reminders.ts';
import { viewsOf } from '../../reminding.ts';
import { route } from '../route.ts';

export const listReminders = route({
  method: 'GET',
  path: '/reminders',
  summary: 'Who was reminded of what, when and by whom, and whether the school satisfied the measure then',
  right: 'reminder.view',
  about: 'own',
  query: reminderQuerySchema,
  reply: reminderPageSchema,
  handle: async ({ query: { node: asked, ...page } }, rooms, { principal }) => {
    const node = asked ?? principal?.org ?? '';
    const scope = reach(principal, 'reminder.view');
    const path = await rooms.paths.pathOf(node);
    if (!covers(scope, principal, path))
      throw new Refusal('foreignNode', `Your right covers ${scope} only`, { node, scope });
    const [regionId = node, municipalityId] = path;
    const days = await rooms.days(regionId);
    const { items, next } = municipalityId
      ? await rooms.reminders.ofMunicipality(municipalityId, page)
      : await rooms.reminders.ofRegion(regionId, page);
    const views = await Promise.all(items.map((day) => viewsOf(day, rooms.plans, days)));
    return {
      items: views.flat().sort((a, b) => (a.at < b.at ? 1 : -1)),
      ...(next && { next }),
      today: days.today,
    };
  },
});
