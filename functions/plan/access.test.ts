import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../shared/testing/call.ts';
import {
  foreignMunicipality,
  foreignSchool,
  ownMunicipality,
  ownSchool,
  personOf,
} from '../shared/testing/people.ts';
import { api } from './lambda.ts';
import { get, publishPlan, startSmallRegion } from './testing/api.ts';
import { type PlanHarness, schoolId } from './testing/harness.ts';

let plan: PlanHarness;
let planId: string;

beforeAll(async () => {
  plan = await startSmallRegion();
  planId = await publishPlan(plan);
});
afterAll(() => plan.stop());

describe('who sees what', () => {
  test('figures are public, lists are not', async () => {
    for (const path of [
      '',
      '/measures',
      '/findings',
      '/progress',
      '/series',
      '/changes?from=2011-04-29&to=2011-04-29',
    ])
      expect(await call(api, { path: `/api/public/plan/plans/${planId}${path}` })).toMatchObject({
        status: 200,
      });
    const list = { path: `/api/public/plan/plans/${planId}/measures/1/evidence` };
    expect(await call(api, list)).toMatchObject({ status: 404 });
    expect(await call(api, { ...list, path: list.path.replace('/public', '') })).toMatchObject({
      status: 401,
    });
  });

  test.each([
    ['municipal', `municipality=${ownMunicipality}`, 200],
    ['municipal', `municipality=${foreignMunicipality}`, 403],
    ['municipal', `node=${foreignSchool}`, 403],
    ['municipal', '', 403],
    ['school', `node=${ownSchool}`, 200],
    ['school', `node=${schoolId(ownMunicipality, 2)}`, 403],
    ['school', `municipality=${ownMunicipality}`, 403],
    ['operator', '', 200],
    ['trainer', '', 403],
    ['partner', '', 403],
  ] as const)('%s asks for evidence of «%s»: %i', async (role, query, status) => {
    const reply = await get(`/plans/${planId}/measures/1/evidence?${query}`, personOf(role));
    expect(reply.status).toBe(status);
  });

  test('a node given beside another municipality is looked up by itself', async () => {
    const query = `municipality=${foreignMunicipality}&node=${ownSchool}`;
    const { body } = await get(`/plans/${planId}/measures/1/evidence?${query}`, personOf('school'));
    expect(body.items.map((row: { nodeId: string }) => row.nodeId)).toEqual([ownSchool]);
  });

  test('what was changed is on record', async () => {
    const { body } = await get('/audit?node=r-20');
    expect(body.items.map((entry: { action: string }) => entry.action)).toContain('publishPlan');
    const { body: own } = await get('/audit', personOf('operator'));
    expect(own.items).toEqual([]);
    expect(await get('/audit?node=r-20', personOf('municipal'))).toMatchObject({ status: 403 });
  });
});
