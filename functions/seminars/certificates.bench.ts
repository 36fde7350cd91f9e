import { bench, describe } from 'vitest';
import { Table } from '../shared/table.ts';
import { ownMunicipality, ownSchool, region } from '../shared/testing/people.ts';
import { issueOrdered } from './issuing.ts';
import { catalogueRepository } from './repository/catalogueRepository.ts';
import { sessionRepository } from './repository/sessionRepository.ts';
import { seminarRooms } from './rooms.ts';
import { anAttended, aSession } from './testing/builders.ts';
import { startSeminars } from './testing/seminars.ts';

/** The most that one session holds is 600. */
const people = 500;
const at = '2011-05-25T06:00:00.000Z';
const change = { action: 'seed', by: 'p', role: 'operator', at, requestId: 'r', scope: region };

const seminars = await startSeminars(at);
const table = new Table(seminars.platform.database, seminars.platform.tableName('seminars'));
const rooms = seminarRooms(seminars.platform);
await catalogueRepository(table, 'programme').create(
  {
    id: 'programme-1',
    regionId: region,
    title: { ru: 'Ведение электронного журнала', en: 'Keeping the gradebook' },
    organisation: { ru: 'РЦОИ', en: 'RCOI' },
    hours: 4,
    duties: ['responsible'],
    modules: [],
    outcomes: [],
    version: 1,
  },
  change,
);
const registrations = Array.from({ length: people }, (_, one) =>
  anAttended({ id: `r-${one}`, code: `B-${one}`, path: [region, ownMunicipality, ownSchool] }),
);
let orders = 0;

/** A session of its own with its order, so that each run issues everything. */
async function ordered(): Promise<string> {
  orders += 1;
  const [sessionId, id] = [`session-${orders}`, `order-${orders}`];
  await sessionRepository(table).create(
    aSession({ id: sessionId, hours: 4, capacity: people, registrations }),
    change,
  );
  const by = { at, by: 'p-operator' };
  const order = {
    id,
    sessionId,
    regionId: region,
    ordered: by,
    role: 'operator',
    requestId: 'r',
    version: 1,
  };
  await rooms.certificates.order(order, change);
  return id;
}

describe('certificates of a session', () => {
  bench('500 issued and drawn', async () => issueOrdered(await ordered(), rooms), {
    iterations: 2,
    time: 0,
    warmupIterations: 0,
    warmupTime: 0,
  });
});
