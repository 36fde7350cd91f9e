import { call, type TestCall } from '../../shared/testing/call.ts';
import { foreignMunicipality, ownMunicipality, ownSchool, personOf } from '../../shared/testing/people.ts';
import type { PlanContent } from '../contract.ts';
import { api } from '../lambda.ts';
import { aMeasure, aPlan, by, rolling, waitsFor } from './builders.ts';
import { aNode, aRegionOf, onDay, type PlanHarness, startPlan } from './harness.ts';

export const municipalities = [ownMunicipality, foreignMunicipality];

/** A measure of every kind: recommended, waiting, the region’s, weekly, without a predicate. */
export const smallPlan: PlanContent = aPlan(
  [
    aMeasure({
      number: '1',
      ...by('2011-05-13'),
      force: 'recommended',
      predicate: { id: 'registry.responsibleAppointed', params: { role: 'responsible' } },
    }),
    aMeasure({
      number: '2',
      ...by('2011-05-16'),
      ...waitsFor('1'),
      predicate: { id: 'adoption.schoolActivated' },
    }),
    aMeasure({ number: '3', ...by('2011-05-01'), audience: 'region', predicate: { id: 'plan.orderSigned' } }),
    aMeasure({ number: '4', ...rolling('week'), predicate: { id: 'adoption.gradebookKept' } }),
    aMeasure({ number: '5', ...by('2011-06-15'), audience: 'municipalities' }),
  ],
  { acceptance: { id: 'registry.responsibleAppointed', params: { role: 'responsible' } } },
);

const leadership = personOf('leadership');

/** Asks the API as the leadership, or as somebody else. */
export const get = (path: string, as = leadership) => call(api, { path: `/api/plan${path}`, as });
export const send = (request: TestCall) =>
  call(api, { as: leadership, ...request, path: `/api/plan${request.path}` });

/** The request that sends an order, or a ready plan, to be read. */
export function upload(plan: unknown, mediaType = 'application/json', fileName = 'plan.json') {
  const text = typeof plan === 'string' ? plan : JSON.stringify(plan);
  return {
    method: 'POST',
    path: '/drafts',
    upload: { bytes: new TextEncoder().encode(text), mediaType, fileName },
  };
}

/** Two municipalities of three schools and a branch, on the day of the order. */
export async function startSmallRegion(): Promise<PlanHarness> {
  const house = await startPlan(onDay('2011-04-29'));
  await house.addNodes([
    ...aRegionOf(municipalities, 3),
    aNode('b-20602000-001-1', { parentId: ownSchool, municipalityId: ownMunicipality }),
  ]);
  return house;
}

/** Sends a plan and publishes it, as a person would; gives its id when everything has settled. */
export async function publishPlan(house: PlanHarness, of: PlanContent = smallPlan): Promise<string> {
  const draft = await send(upload(of));
  const reply = await send({
    method: 'POST',
    path: `/drafts/${draft.body.id}/publication`,
    body: {},
    headers: { 'if-match': '"1"' },
  });
  if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
  await house.settle();
  return reply.body.plan.id;
}
