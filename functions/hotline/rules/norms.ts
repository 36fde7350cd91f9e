import type { Queue } from '../contract/words.ts';

/** Minutes of service within which something is due. */
export interface Norms {
  firstResponse: number;
  nextResponse: number;
  solution: number;
  /** The partner's own: an answer to what was handed over. */
  partner: number;
}

const hour = 60;
/** The hotline serves eight hours a day. */
const day = 8 * hour;

/** Norms of the hotline. An account that cannot be entered stops a school at once, an exchange stops nobody today. */
export const normsOf: Record<Queue, Norms> = {
  accounts: { firstResponse: hour, nextResponse: 2 * hour, solution: day, partner: day },
  technical: { firstResponse: 2 * hour, nextResponse: 4 * hour, solution: 2 * day, partner: day },
  methodical: { firstResponse: 4 * hour, nextResponse: 4 * hour, solution: 3 * day, partner: 2 * day },
  exchange: { firstResponse: 4 * hour, nextResponse: day, solution: 5 * day, partner: 2 * day },
};

/** When so much of a norm is used, it is time to warn. */
export const warningShare = 0.75;
