import { queryOptions } from '@tanstack/react-query';
import {
  type CoveragePlan,
  coveragePlanSchema,
  type PlannedSession,
} from '../../functions/seminars/contract/coveragePlan.ts';
import { sessionViewSchema } from '../../functions/seminars/contract/sessions.ts';
import { api } from '../shared/api/api.ts';
import { sessionBody } from './coverageDraft.ts';
import { seminarsKey, useDeed } from './queries.ts';

export const planFields = [
  'programme',
  'from',
  'to',
  'startsAt',
  'endsAt',
  'capacity',
  'farthest',
  'firstWaveBy',
] as const;
export type PlanTerms = Record<(typeof planFields)[number], string>;

export const coveragePlan = (terms: PlanTerms) =>
  queryOptions({
    queryKey: [...seminarsKey, 'proposal', terms],
    queryFn: ({ signal }) =>
      api.get('/seminars/proposal', {
        query: Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== '')),
        reply: coveragePlanSchema,
        signal,
      }),
    enabled: terms.programme !== '',
  });

/** What has come of a planned session. */
export interface MadeSession {
  id: string;
  version: number;
  isDraft: boolean;
}
export type Made = Readonly<Record<string, MadeSession>>;

interface Creation {
  plan: CoveragePlan;
  sessions: readonly PlannedSession[];
  announce: boolean;
  made: Made;
  idempotencyKey: string;
  /** Told after each step, so that another try goes on where this one stopped. */
  onMade: (key: string, made: MadeSession) => void;
}

/** A session of the plan that was not accepted, and why. */
export class NotAccepted extends Error {
  readonly key: string;

  constructor(key: string, cause: unknown) {
    super(`Session ${key} was not accepted`, { cause });
    this.key = key;
  }
}

/** Creates the sessions of a plan one by one, and announces them when asked to; stops at the first that is refused. */
export const useCreatePlan = () =>
  useDeed(async ({ plan, sessions, announce, made, idempotencyKey, onMade }: Creation) => {
    for (const session of sessions) {
      try {
        let one = made[session.key];
        if (!one) {
          const created = await api.post('/seminars/sessions', {
            body: sessionBody(session, plan),
            idempotencyKey: `${idempotencyKey}-${session.key}`,
            reply: sessionViewSchema,
          });
          one = { id: created.id, version: created.version, isDraft: true };
          onMade(session.key, one);
        }
        if (announce && one.isDraft) {
          const { id, version } = await api.post(`/seminars/sessions/${one.id}/publication`, {
            version: one.version,
            reply: sessionViewSchema,
          });
          onMade(session.key, { id, version, isDraft: false });
        }
      } catch (error) {
        throw new NotAccepted(session.key, error);
      }
    }
  });
