import type { Proof } from '../../shared/evidence.ts';
import { historyOf, predicateKey, type Step } from '../../shared/proofs.ts';
import type { FreshDay } from '../contract/freshness.ts';
import { freshDays, freshPercent } from '../rules/limits.ts';

/** The exchange works in full: measure 24 of order 393. */
export const exchangeFresh = predicateKey('exchange.fresh', { days: freshDays, percent: freshPercent });

/**
 * Satisfied by fourteen school days in a row on each of which 99 % of the schools were within the objective. A day below
 * it begins the count anew; a school that the exchange has never heard of is not within it.
 */
export function exchangeFreshHistory(days: readonly FreshDay[]): Proof[] {
  return historyOf(days, timelineOf);
}

function timelineOf(known: readonly FreshDay[]): Step[] {
  let inARow = 0;
  return [...known]
    .sort((one, other) => (one.day < other.day ? -1 : 1))
    .map(({ day, schools, fresh }): Step => {
      const isKept = schools > 0 && fresh * 100 >= schools * freshPercent;
      inARow = isKept ? inARow + 1 : 0;
      const fact = '/api/exchange/freshness';
      if (!isKept)
        return {
          since: day,
          status: 'missing',
          because: {
            code: 'exchangeNotFresh',
            params: { on: day, fresh, schools, percent: freshPercent },
            fact,
          },
        };
      return inARow >= freshDays
        ? {
            since: day,
            status: 'satisfied',
            because: { code: 'exchangeFresh', params: { days: freshDays }, fact },
          }
        : {
            since: day,
            status: 'missing',
            because: { code: 'exchangeFreshCounted', params: { done: inARow, days: freshDays }, fact },
          };
    });
}
