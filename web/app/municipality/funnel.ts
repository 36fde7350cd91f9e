import type { FunnelCounts } from '../../../functions/adoption/contract/funnel.ts';
import { countPlaces, type FunnelPlace } from '../../../functions/adoption/rules/funnel.ts';
import type { Because } from '../../../functions/shared/evidence.ts';

export type { FunnelPlace };

/** On the way to the platform, from those who have not begun on. */
export const funnelPlaces = [
  'notBegun',
  'administratorChosen',
  'applied',
  'codeReceived',
  'registeredDeclared',
  'registeredConfirmed',
] as const satisfies readonly FunnelPlace[];

/** Where a school stands, as the reason of its activation's status says. */
export function placeOf({ code, params }: Because): FunnelPlace {
  switch (code) {
    case 'registrationConfirmed':
      return 'registeredConfirmed';
    case 'declaredNotConfirmed':
    case 'declaredNeverConfirmed':
      return 'registeredDeclared';
    default:
      return funnelPlaces.find((place) => place === params?.reached) ?? 'notBegun';
  }
}

/** Schools by place; every school stands at exactly one. */
export function funnelOf(reasons: readonly Because[]): FunnelCounts {
  return countPlaces(reasons.map(placeOf));
}
