import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { domainTable, platform } from '../../shared/platform.ts';
import { call, type TestReply } from '../../shared/testing/call.ts';
import { foreignMunicipality, ownMunicipality, ownSchool, region } from '../../shared/testing/people.ts';
import { api } from '../lambda.ts';
import { adoptionRooms } from '../rooms.ts';
import { startAdoption, type TestAdoption } from '../testing/adoption.ts';
import { type OpenRegion, type OpenRow, openLicence, openMeasures, type SchoolCard } from './contract.ts';
import { readCard, readOpenRegion } from './readOpen.ts';

const header =
  'school,week,class,lessonsExpected,lessonsRecorded,marks,topics,homework,lagMedianDays,lag90Days\n';
const week = (school: string, name: string, counts: readonly [string, number, number, number][]) =>
  counts
    .map(
      ([className, expected, recorded, lag]) =>
        `${school},${name},${className},${expected},${recorded},${recorded},${recorded},0,${lag},${lag}\n`,
    )
    .join('');

const classes = (recorded: number, lag: number): [string, number, number, number][] =>
  ['5А', '6А', '7А', '8А', '9А', '10А'].map((name) => [name, 30, recorded, lag]);

let adoption: TestAdoption;
beforeAll(async () => {
  adoption = await startAdoption(3);
  const file =
    header +
    week('20602000-001', '2011-W36', classes(20, 1)) +
    week('20602000-002', '2011-W36', classes(10, 3)) +
    week('20604000-001', '2011-W36', classes(29, 1)) +
    week('20602000-001', '2011-W37', classes(24, 1)) +
    week('20602000-002', '2011-W37', classes(15, 2)) +
    // All lessons but three: the rest is small, and so is what it would be of the region's.
    week('20604000-001', '2011-W37', [...classes(30, 1).slice(1), ['11А', 30, 27, 1]]) +
    // The week that still runs on the demo's 20 September.
    week('20602000-001', '2011-W38', classes(3, 1));
  const reply = await adoption.importFile('operator', 'activity', file, { commit: true });
  expect(reply.body.errors).toEqual([]);
  await adoption.deliver();
});
afterAll(() => adoption.stop());

const get = (path: string, headers: Record<string, string> = {}): Promise<TestReply> =>
  call(api, { path: `/api/public/adoption${path}`, headers });

describe('the open figures of a region', () => {
  test('are sums of its schools, week by week, up to the last week that is over', async () => {
    const body: OpenRegion = (await get('/region')).body;
    expect(body.week).toBe('2011-W37');
    expect(body.region.weeks.map((one) => one.week)).toEqual(['2011-W36', '2011-W37']);
    expect(body.region.weeks[0]).toMatchObject({
      from: '2011-09-05',
      to: '2011-09-11',
      state: 'counted',
      figures: {
        classes: { of: 18, done: 18, share: 1 },
        lessons: { of: 540, done: 354, share: 0.656 },
        homework: { of: 540, done: 0, share: 0 },
      },
    });
    expect(body.licence).toEqual(openLicence);
  });

  test('tell the average days to a record, weighted by records', async () => {
    const body: OpenRegion = (await get('/region')).body;
    // 120 lessons after 1 day, 60 after 3, 174 after 1.
    expect(body.region.weeks[0]?.lagDays).toBe(1.3);
  });

  test('hide a small remainder and whatever would tell it by subtraction', async () => {
    const body: OpenRegion = (await get('/region')).body;
    const lessons = Object.fromEntries(
      body.municipalities.map(({ node, latest }) => [node.nodeId, latest?.figures?.lessons]),
    );
    expect(lessons[foreignMunicipality]).toEqual({ of: 180, hidden: 'allButFew' });
    expect(lessons[ownMunicipality]).toEqual({ of: 360, hidden: 'besides' });
    expect(body.region.weeks.at(-1)?.figures?.lessons).toEqual({ of: 540, done: 411, share: 0.761 });
  });

  test('are the same however often the changes are delivered', async () => {
    const before = (await get('/region')).body;
    await adoption.deliverAgain();
    expect((await get('/region')).body).toEqual(before);
  });

  test('name no person, no class and no school', async () => {
    const text = JSON.stringify((await get('/region.json')).body);
    expect(text).not.toMatch(/5А|Школа|s-2060/);
  });

  test('refuse an unknown region, and answer about the one there is without a name', async () => {
    expect((await get('/region?region=r-77')).body.code).toBe('notFound');
    expect((await get(`/region?region=${region}`)).status).toBe(200);
    expect((await get('/region.csv?manner=word')).body).toMatchObject({
      code: 'badInput',
      errors: [{ pointer: '/query/manner' }],
    });
  });
});

type Cells = Record<string, string>;

describe('the CSV', () => {
  test('read by another program has the figures of the JSON, every row of them', async () => {
    const { rows }: { rows: OpenRow[] } = (await get('/region.json')).body;
    const csv = await get('/region.csv');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    const read: Cells[] = parse(csv.body, { columns: true });
    expect(read).toHaveLength(rows.length);
    expect(rows).toHaveLength(6);
    read.forEach((cells, at) => {
      const row = rows[at] as OpenRow;
      expect([cells.node_id, cells.week, cells.state]).toEqual([row.node.nodeId, row.week, row.state]);
      expect(cells.licence).toBe(openLicence.name);
      for (const measure of openMeasures) {
        const part = row.figures?.[measure];
        expect(cells[`${measure}_done`]).toBe(String(part?.done ?? ''));
        expect(cells[`${measure}_share`]).toBe(String(part?.share ?? ''));
        if (part?.hidden) expect(cells.hidden).toContain(`${measure}:${part.hidden}`);
      }
      expect(cells.lag_days).toBe(String(row.lagDays ?? ''));
    });
  });

  test('has the figures of the page', async () => {
    const page: OpenRegion = (await get('/region')).body;
    const read: Cells[] = parse((await get('/region.csv')).body, { columns: true });
    const now = read.find(({ kind, week: name }) => kind === 'region' && name === page.week);
    const figures = page.region.weeks.at(-1)?.figures;
    expect(now?.lessons_share).toBe(String(figures?.lessons.share));
    expect(now?.classes_done).toBe(String(figures?.classes.done));
  });

  test('is RFC 4180 for exchange: no mark, commas, CRLF, points', async () => {
    const { body } = await get('/region.csv');
    expect(body.startsWith('node_id,kind,oktmo,name,week')).toBe(true);
    expect(body).toContain('\r\n');
    expect(body).toContain(',0.656,');
  });

  test('is for Excel with a mark, semicolons and decimal commas, its headers in words', async () => {
    const { body } = await get('/region.csv?manner=excel');
    expect(body.startsWith('\ufeffКод узла;Уровень;')).toBe(true);
    const read: Cells[] = parse(body, { columns: true, bom: true, delimiter: ';' });
    expect(read[0]).toMatchObject({
      Уровень: 'регион',
      'Уроков с записями': '354',
      'Доля уроков с записями': '0,656',
    });
    expect(read.find(({ Название }) => Название === 'Бобровский район')).toBeDefined();
    expect(body).toContain('уроки: все, кроме 1–4');
    const english: Cells[] = parse((await get('/region.csv?manner=excel&lang=en')).body, {
      columns: true,
      bom: true,
      delimiter: ';',
    });
    expect(english[0]?.['Lessons with records']).toBe('354');
  });
});

describe('a school’s card', () => {
  test('says in rounded figures how its gradebook is kept, and which steps it has taken', async () => {
    const step = {
      headers: { 'if-match': '"0"' },
      body: { step: 'administratorChosen', effectiveAt: '2011-05-10' },
    };
    await adoption.ask('school', 'POST', `/schools/${ownSchool}/activation/steps`, step);
    const card: SchoolCard = (await get(`/schools/${ownSchool}/card.json`)).body;
    expect(card.school).toMatchObject({
      name: { ru: 'Школа № 1' },
      municipality: { name: { ru: 'Аннинский район' } },
    });
    expect(card.weeks.at(-1)).toEqual({
      week: '2011-W37',
      from: '2011-09-12',
      to: '2011-09-18',
      state: 'counted',
      asOf: '2011-09-18',
      isKept: true,
      lessons: { about: 180, percent: 80 },
      marks: { about: 180, percent: 80 },
      topics: { about: 180, percent: 80 },
      homework: { about: 180, percent: 0 },
      lagDays: 1,
    });
    expect(card.steps[0]).toEqual({ step: 'administratorChosen', on: '2011-05-10' });
    expect(card.steps[1]).toEqual({ step: 'applied' });
    expect(card.normDays).toBe(7);
  });

  test('tells small remainders only as small, and no week it knows nothing of as zero', async () => {
    const card: SchoolCard = (await get('/schools/s-20604000-001/card.json')).body;
    expect(card.weeks.at(-1)?.lessons).toEqual({ about: 180, hidden: 'allButFew' });
    const silent: SchoolCard = (await get('/schools/s-20602000-003/card.json')).body;
    expect(silent.weeks.at(-1)).toEqual({
      week: '2011-W37',
      from: '2011-09-12',
      to: '2011-09-18',
      state: 'noData',
    });
    expect(silent.weeks.filter(({ state }) => state === 'notExpected').length).toBeGreaterThan(5);
  });

  test('names no class and no person', async () => {
    expect(JSON.stringify((await get(`/schools/${ownSchool}/card.json`)).body)).not.toMatch(/7А|p-|Фролова/);
  });

  test('is the same as CSV, read by another program', async () => {
    const card: SchoolCard = (await get(`/schools/${ownSchool}/card.json`)).body;
    const read: Cells[] = parse((await get(`/schools/${ownSchool}/card.csv`)).body, { columns: true });
    expect(read.map((cells) => [cells.week, cells.state, cells.lessons_percent, cells.duty_kept])).toEqual(
      card.weeks.map(({ week: name, state, lessons, isKept }) => [
        name,
        state,
        String(lessons?.percent ?? ''),
        String(isKept ?? ''),
      ]),
    );
  });

  test('is there for schools alone', async () => {
    expect((await get('/schools/s-20602000-099/card.json')).body.code).toBe('notFound');
    expect((await get(`/schools/${ownMunicipality}/card.json`)).body.code).toBe('badInput');
  });
});

describe('an open reply', () => {
  test.each(['/region', '/region.json', '/region.csv', `/schools/${ownSchool}/card.json`])(
    '%s may be kept for five minutes, and is not sent again to whoever has it',
    async (path) => {
      const first = await get(path);
      expect(first.headers['cache-control']).toBe('public, max-age=300');
      const again = await get(path, { 'if-none-match': `W/${first.headers.etag}` });
      expect(again).toMatchObject({ status: 304, body: '' });
    },
  );

  test('to somebody signed in stays in their own browser', async () => {
    const reply = await adoption.ask('leadership', 'GET', '/region');
    expect(reply.headers['cache-control']).toBe('private, max-age=300');
  });

  test('costs a few reads', async () => {
    const rooms = adoptionRooms(platform());
    const node = await rooms.register.node(region);
    if (!node) throw new Error('No region');
    const register = domainTable(platform(), 'registry').meter;
    const before = { calls: rooms.table.meter.calls, units: rooms.table.meter.readUnits };
    await readOpenRegion(rooms, node);
    expect(rooms.table.meter.calls - before.calls).toBe(1);
    expect(rooms.table.meter.readUnits - before.units).toBeLessThanOrEqual(1);
    const card = { calls: rooms.table.meter.calls, units: rooms.table.meter.readUnits };
    await readCard(rooms, ownSchool);
    expect(rooms.table.meter.calls - card.calls).toBe(5);
    expect(rooms.table.meter.readUnits - card.units).toBeLessThanOrEqual(8);
    expect(register.calls).toBeLessThan(20);
  });
});
