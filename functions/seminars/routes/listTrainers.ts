import type { Principal } from '../../shared/access/admit.ts';
import { scopeOf } from '../../shared/access/policy.ts';
import { type Trainer, trainerListSchema } from '../contract/places.ts';
import { regionQuerySchema } from '../contract/words.ts';
import { route } from './route.ts';

export const listTrainers = route({
  method: 'GET',
  path: '/trainers',
  summary: 'All trainers of the region by name',
  right: 'seminar.view',
  about: 'own',
  open: true,
  query: regionQuerySchema,
  reply: trainerListSchema,
  handle: async ({ query }, rooms, { principal }) => {
    const items = await rooms.trainers.all(await rooms.regionMeant(principal, query.region));
    return { items: isStaff(principal) ? items : items.map(withoutAccount) };
  },
});

/** Accounts and addresses are for those who plan. */
function isStaff(principal: Principal): boolean {
  return principal !== undefined && scopeOf('seminar.catalogue', principal.role) !== undefined;
}

function withoutAccount({ accountId: _account, email: _email, ...trainer }: Trainer) {
  return trainer;
}
