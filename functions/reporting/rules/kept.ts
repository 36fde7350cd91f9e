import type { Principal } from '../../shared/access/admit.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Built } from '../contract/built.ts';

/** A kept report is changed by whoever keeps it, also when others read it. */
export function refuseForeign({ id, ownerId }: Pick<Built, 'id' | 'ownerId'>, principal: Principal): void {
  if (ownerId !== principal?.sub)
    throw new Refusal('notAllowed', `The report ${id} is kept by another person`);
}
