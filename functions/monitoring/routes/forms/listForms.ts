import { scopeOf } from '../../../shared/access/policy.ts';
import { formListSchema } from '../../contract/form.ts';
import { regionOf, route } from '../route.ts';

export const listForms = route({
  method: 'GET',
  path: '/forms',
  summary: 'Forms of the region, the newest first; drafts for those who write them',
  right: 'form.view',
  about: 'region',
  reply: formListSchema,
  handle: async (_input, { forms }, { principal }) => {
    const mayWrite = principal && scopeOf('form.edit', principal.role) !== undefined;
    const all = await forms.all(regionOf(principal));
    return { items: all.filter(({ status }) => mayWrite || status === 'published') };
  },
});
