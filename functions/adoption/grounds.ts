import type { Principal } from '../shared/access/admit.ts';
import type { RequestContext } from '../shared/route.ts';
import type { FactSource } from './contract/facts.ts';
import type { SchoolPlace } from './importing/statements.ts';
import type { Today } from './rooms.ts';
import type { Recorded } from './rules/activation.ts';
import type { Grounds } from './rules/breach.ts';

/** Only people of the region's own bodies carry the word of the exchange. */
function speaksForExchange(principal: Principal): boolean {
  return principal?.path.length === 1;
}

/** What rules about a new fact of this school have to know when this person records it today. */
export function groundsOf(
  { opensOn, closedOn }: SchoolPlace,
  { principal }: Pick<RequestContext, 'principal'>,
  { day }: Today,
): Grounds {
  return { today: day, opensOn, closedOn, speaksForExchange: speaksForExchange(principal) };
}

export function recordedBy(
  { principal, now }: Pick<RequestContext, 'principal' | 'now'>,
  { day }: Today,
): Recorded & { source: FactSource } {
  const source = speaksForExchange(principal) ? 'exchange' : 'declared';
  return { at: now.toISOString(), by: principal?.sub ?? 'public', today: day, source };
}
