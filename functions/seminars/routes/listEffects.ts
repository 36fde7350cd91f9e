import { effectListSchema } from '../contract/effects.ts';
import { byEffect } from '../rules/effect/order.ts';
import { route } from './route.ts';

export const listEffects = route({
  method: 'GET',
  path: '/effects',
  summary:
    'Sessions by what changed in the schools of their participants; those nothing can be told of stand last',
  right: 'effect.view',
  about: 'region',
  reply: effectListSchema,
  handle: async (_input, { effects }, { principal }) => ({
    items: byEffect(await effects.newest(principal?.path[0] ?? '')),
  }),
});
