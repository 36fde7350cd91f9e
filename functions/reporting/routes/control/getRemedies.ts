import { remediesSchema } from '../../contract/controls.ts';
import { remediesOf } from '../../rules/remedies.ts';
import { route } from '../route.ts';

export const getRemedies = route({
  method: 'GET',
  path: '/remedies',
  summary: 'How many findings wait to be remedied and how many are past their day, by municipality',
  right: 'control.view',
  about: 'own',
  reply: remediesSchema,
  handle: async (_input, rooms, { principal }) => {
    const [regionId = '', municipalityId, schoolId] = principal?.path ?? [];
    const { today } = await rooms.days(regionId);
    const open = await rooms.controls.open(regionId);
    const own = open.filter(
      (control) =>
        (!municipalityId || control.municipalityId === municipalityId) &&
        (!schoolId || control.nodeId === schoolId),
    );
    return { today, ...remediesOf(own, today) };
  },
});
