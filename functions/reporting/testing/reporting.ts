import { nightly } from '../../plan/lambda.ts';
import { municipalities, publishPlan } from '../../plan/testing/api.ts';
import { aMeasure, aPlan, aProof, by, rolling } from '../../plan/testing/builders.ts';
import {
  aRegionOf,
  aVerdict,
  onDay,
  type PlanHarness,
  schoolId,
  startPlan,
} from '../../plan/testing/harness.ts';
import type { Claims } from '../../shared/access/claims.ts';
import { verdictSchema } from '../../shared/evidence.ts';
import { call, type TestCall, type TestReply } from '../../shared/testing/call.ts';
import { streamOf } from '../../shared/testing/events.ts';
import { foreignMunicipality, ownMunicipality, type people, personOf } from '../../shared/testing/people.ts';
import type { TestPlatform } from '../../shared/testing/platform.ts';
import type { Day } from '../../shared/words.ts';
import { api, feed } from '../lambda.ts';
import { manifest } from '../manifest.ts';

type Who = keyof typeof people | Claims;

export const quarter = '2011-Q2';
export const signatory = { post: 'Начальник отдела образования', name: 'Громова Е. И.' };
/** Of the other municipality. */
export const neighbour: Claims = {
  ...personOf('municipal'),
  sub: 'p-neighbour',
  org: foreignMunicipality,
  path: ['r-20', foreignMunicipality],
};

export interface TestReporting {
  house: PlanHarness;
  planId: string;
  ask(
    as: Who,
    method: string,
    path: string,
    more?: Omit<TestCall, 'path'> & { version?: number },
  ): Promise<TestReply>;
  /** Moves the clock to nine in the morning of a day. */
  travelTo(day: Day): void;
  /** Hands what was written to the feed and its proofs to the plan. */
  settle(): Promise<void>;
  submit(as: Who, municipality: string, version?: number, comments?: object): Promise<TestReply>;
}

const activated = 'adoption.schoolActivated';

/**
 * Two municipalities of three schools under a plan of two measures. Of the first municipality one school was activated in
 * the second quarter and another in the third; nobody knows anything of gradebooks.
 */
export async function startReporting(now: Day = '2011-07-05'): Promise<TestReporting> {
  const house = await startPlan(onDay('2011-04-29'), manifest);
  const written: Record<string, unknown>[] = [];
  watch(house, written);
  await house.addNodes(aRegionOf(municipalities, 3));
  const planId = await publishPlan(
    house,
    aPlan([
      aMeasure({ number: '1', ...by('2011-06-15'), predicate: { id: activated } }),
      aMeasure({ number: '2', ...by('2011-06-20'), predicate: { id: 'adoption.spaceFilled' } }),
      aMeasure({
        number: '3',
        ...rolling('quarter'),
        audience: 'municipalities',
        predicate: { id: 'reporting.quarterlyReport', params: { every: 'quarter' } },
      }),
      aMeasure({ number: '4', ...by('2011-06-15') }),
    ]),
  );
  const days: [Day, number][] = [
    ['2011-06-01', 1],
    ['2011-07-02', 2],
  ];
  for (const [day, number] of days) {
    house.clock.travelTo(onDay(day));
    await nightly();
    await house.prove(aVerdict(schoolId(ownMunicipality, number), activated, [aProof('satisfied', day)]));
  }
  const ask: TestReporting['ask'] = (as, method, path, { version, ...more } = {}) =>
    call(api, {
      ...more,
      method,
      path: `/api/reporting${path}`,
      as: typeof as === 'string' ? personOf(as) : as,
      headers: { ...(version !== undefined && { 'if-match': `"${version}"` }), ...more.headers },
    });
  house.clock.travelTo(onDay(now));
  await nightly();
  return {
    house,
    planId,
    ask,
    travelTo: (day) => house.clock.travelTo(onDay(day)),
    settle: async () => {
      const changes = written.splice(0).filter(({ kind }) => kind === 'quarterly' || kind === 'consolidated');
      await feed(streamOf(changes));
      const { sent } = house.platform as TestPlatform;
      await house.prove(...sent.splice(0).map(({ message }) => verdictSchema.parse(message)));
    },
    submit: (as, municipality, version = 0, comments = {}) =>
      ask(as, 'POST', `/municipalities/${municipality}/quarterly/${quarter}/submission`, {
        version,
        body: { comments, number: '12-к', signatory },
      }),
  };
}

/** Keeps what the reporting domain writes, beside what the plan's own feeds are told. */
function watch({ platform }: PlanHarness, written: Record<string, unknown>[]): void {
  const inner = platform.observer;
  if (!inner) return;
  const waiting = new Map<string, Record<string, unknown>>();
  platform.observer = {
    intend: async (table, item) => {
      const token = await inner.intend(table, item);
      if (table === platform.tableName('reporting')) waiting.set(token, item);
      return token;
    },
    settle: (token, done) => {
      const item = waiting.get(token);
      waiting.delete(token);
      if (item && done) written.push(item);
      inner.settle(token, done);
    },
  };
}
