import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Plan } from '../../../functions/plan/contract.ts';
import { api as planApi } from '../../../functions/plan/lambda.ts';
import { api as reportingApi } from '../../../functions/reporting/lambda.ts';
import { startReporting, type TestReporting } from '../../../functions/reporting/testing/reporting.ts';
import { call } from '../../../functions/shared/testing/call.ts';
import {
  foreignMunicipality,
  ownMunicipality,
  personOf,
  region,
} from '../../../functions/shared/testing/people.ts';
import type { DemoApi, DemoCall } from './api.ts';
import { playReports } from './reports.ts';
import { specialistOf } from './specialists.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let reporting: TestReporting;
beforeAll(async () => {
  reporting = await startReporting('2011-07-04');
});
afterAll(() => reporting.house.stop());

const municipalities = [ownMunicipality, foreignMunicipality].map((id) => ({
  id,
  oktmo: id.slice(2),
  schools: [],
}));

let isCounted = false;

/** The people of the demonstration, before the domains themselves. */
async function ask({ method = 'POST', path, as, body, version }: DemoCall) {
  // Requests of a test bear one number, and a moment takes one recount of it.
  if (path.endsWith('/recounts')) {
    if (isCounted) return {};
    isCounted = true;
  }
  const municipality = municipalities.find(({ id }) => specialistOf(id) === as)?.id;
  const person = municipality
    ? { ...personOf('municipal'), sub: as, org: municipality, path: [region, municipality] }
    : personOf(as === 'admin' ? 'admin' : 'leadership');
  const reply = await call(path.startsWith('/api/plan/') ? planApi : reportingApi, {
    method,
    path,
    as: person,
    body: JSON.parse(String(body)),
    headers: version === undefined ? {} : { 'if-match': `"${version}"` },
  });
  if (reply.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(reply.body)}`);
  return reply.body;
}

test('the demonstration’s quarter is reported: one has its report back, the others are in the whole', async () => {
  const plan = { id: reporting.planId } as Plan;
  const api = { call: ask } as unknown as DemoApi;
  await playReports({ api, plan, municipalities, travelTo: reporting.travelTo });
  const { body } = await reporting.ask('leadership', 'GET', `/regions/${region}/consolidated/2011-Q2`);
  expect(body.municipalities.map(({ status }: { status: string }) => status).sort()).toEqual([
    'accepted',
    'returned',
  ]);
  expect(body.report).toMatchObject({ included: 1, of: 2, number: '80-11/2415' });
});
