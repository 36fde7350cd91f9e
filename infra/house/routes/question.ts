import type { TestCall, TestReply } from '../../../functions/shared/testing/call.ts';
import type { Asker } from './expected.ts';
import type { Place } from './places.ts';
import type { World } from './world.ts';

/** What a request about a place carries besides its path parameters. */
export interface Sample {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  upload?: TestCall['upload'];
}

export interface Question {
  /** How to ask about a place; undefined where the route is not about places of that kind. */
  about?(place: Place, world: World): Sample | undefined;
  /** How to ask about nothing but oneself or one's region. */
  bare?: Sample;
  /** A reply that says no to the place inside a body that says yes to the request. */
  refuses?(reply: TestReply): boolean;
  /** Where a person is given their own part of what a place holds. */
  isGranted?(asker: Asker, place: Place): boolean;
}

export const days = { from: '2011-05-16', to: '2011-05-20' };

/** A reply with one of these codes among its errors. */
export const names =
  (...codes: string[]) =>
  (reply: TestReply) =>
    (reply.body.errors ?? []).some(({ code }: { code: string }) => codes.includes(code));

export const byBody = (body: unknown): Question => ({ about: () => ({ body }) });
export const byQuery = (name: string): Question => ({ about: ({ id }) => ({ query: { [name]: id } }) });
export const alone: Question = { bare: {} };
export const regionQuery: Question = {
  about: ({ id, kind }) => (kind === 'region' ? { query: { region: id } } : undefined),
};
export const atKind = (wanted: Place['kind'], sample: Sample = {}): Question => ({
  about: ({ kind }) => (kind === wanted ? sample : undefined),
});
export const planQuery = (query: Record<string, string>): Question => ({ about: () => ({ query }) });
