import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { domainTable } from '../shared/platform.ts';
import { foreignSchool, ownMunicipality, ownSchool, personOf, region } from '../shared/testing/people.ts';
import { type CountedTicket, markSchema, type Part } from './contract/report.ts';
import { recount } from './lambda.ts';
import { tallyRepository } from './repository/tallyRepository.ts';
import { nearestRank } from './rules/counted.ts';
import { startHotline, type TestHotline, type Who } from './testing/hotline.ts';

vi.setConfig({ testTimeout: 30_000 });

let hotline: TestHotline;
const period = 'from=2011-09-19&to=2011-09-23';
const report = async (more = '', as: Who = 'operator') =>
  (await hotline.ask(as, 'GET', `/reports?${period}${more}`)).body;
const write = (id: string, body: object, as: Who = 'operator') =>
  hotline.ask(as, 'POST', `/tickets/${id}/entries`, { body });

/** Four questions: answered in time; answered late and reopened; never answered; asked of another district, resolved. */
beforeAll(async () => {
  hotline = await startHotline('2011-09-20T06:00:00.000Z');
  const ask = (more: object) => hotline.asked({ queue: 'accounts', schoolId: ownSchool, ...more });
  const inTime = await ask({});
  const late = await ask({ askerKind: 'teacher' });
  await ask({ schoolId: undefined });
  hotline.travelTo('2011-09-20T06:30:00.000Z');
  await write(inTime.id, { kind: 'answer', text: 'Готово', resolves: true });
  const other = await ask({ queue: 'methodical', schoolId: foreignSchool });
  hotline.travelTo('2011-09-20T08:00:00.000Z');
  const ivanova = { ...personOf('operator'), sub: 'p-ivanova', name: 'Иванова' };
  await write(late.id, { kind: 'answer', text: 'Готово', resolves: true }, ivanova);
  await write(other.id, { kind: 'answer', text: 'Порядок такой', resolves: true }, ivanova);
  await hotline.ask('public', 'POST', `/tickets/${late.secret}/replies`, { body: { text: 'Снова нет' } });
  await hotline.deliver('again');
  hotline.travelTo('2011-09-20T09:00:00.000Z');
});
afterAll(() => hotline.stop());

describe('the report', () => {
  test('counts each ticket once, however often the feed hears of it', async () => {
    const { total } = await report();
    expect(total.counts).toEqual({
      asked: 4,
      answered: 3,
      firstKept: 2,
      firstMissed: 2,
      solved: 2,
      solutionKept: 2,
      solutionMissed: 0,
      reopened: 1,
    });
    expect(total.firstMinutes).toEqual({ p50: 90, p90: 120, p95: 120 });
  });

  test('tells parts apart, by name where there is one', async () => {
    const { byQueue, byHour, byOperator, byMunicipality, byDay, byAsker } = await report();
    const asked = (parts: { key: string; counts: { asked: number } }[]) =>
      Object.fromEntries(parts.map(({ key, counts }) => [key, counts.asked]));
    expect(asked(byQueue)).toEqual({ accounts: 3, methodical: 1 });
    expect(asked(byHour)).toEqual({ '10': 4 });
    expect(asked(byDay)).toEqual({ '2011-09-20': 4 });
    expect(asked(byAsker)).toEqual({ parent: 3, teacher: 1 });
    expect(asked(byOperator)).toEqual({ 'p-operator': 1, 'p-ivanova': 2, none: 1 });
    expect(byOperator.find(({ key }: { key: string }) => key === 'p-ivanova').name.ru).toBe('Иванова');
    expect(byMunicipality.find(({ key }: { key: string }) => key === ownMunicipality).name.ru).toBe(
      'Аннинский район',
    );
  });

  test('has nothing of a period in which nothing was asked, and refuses one that is none', async () => {
    const { body } = await hotline.ask('operator', 'GET', '/reports?from=2011-01-01&to=2011-01-31');
    expect(body.total.counts.asked).toBe(0);
    expect(body.total.firstMinutes).toBeUndefined();
    const wrong = await hotline.ask('operator', 'GET', '/reports?from=2011-02-01&to=2011-01-31');
    expect(wrong.body.errors).toMatchObject([{ pointer: '/query/to', code: 'periodTooLong' }]);
  });

  test('opens behind every mark of every part exactly the tickets it counts', async () => {
    const whole = await report();
    const parts = [
      ['', whole.total],
      ...[
        'byQueue:queue',
        'byTopic:topic',
        'byAsker:askerKind',
        'byOperator:operator',
        'byMunicipality:municipality',
        'byHour:hour',
      ]
        .map((pair) => pair.split(':') as [string, string])
        .flatMap(([by, name]) =>
          whole[by].map((part: { key: string }) => [`&${name}=${encodeURIComponent(part.key)}`, part]),
        ),
    ] as [string, { counts: Record<string, number> }][];
    expect(parts.length).toBeGreaterThan(8);
    for (const [filter, { counts }] of parts)
      for (const mark of markSchema.options) {
        const path = `/reports/tickets?${period}${filter}&mark=${mark}`;
        const { body } = await hotline.ask('leadership', 'GET', path);
        expect(body.items.length, `${filter} ${mark}`).toBe(counts[mark]);
      }
  });

  test('hands its lists and its rows out page by page, each ticket once', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const path = `/reports/tickets?${period}&mark=asked&limit=3${cursor && `&cursor=${cursor}`}`;
      const { body } = await hotline.ask('operator', 'GET', path);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.next ?? '';
    } while (cursor);
    expect(new Set(seen).size).toBe(4);
    expect(seen).toHaveLength(4);
    const rows = await hotline.ask('operator', 'GET', `/reports/rows?${period}&queue=accounts`);
    expect(rows.body.items).toHaveLength(3);
  });

  test('is read by the hotline and the department, and names no asker', async () => {
    for (const who of ['school', 'municipal', 'partner', 'trainer', 'admin'] as const)
      expect((await report('', who)).code, who).toBe('notAllowed');
    const rows = await hotline.ask('leadership', 'GET', `/reports/rows?${period}`);
    expect(JSON.stringify(rows.body)).not.toMatch(/200-00-00|журнал/);
  });

  test('is counted anew from the tickets alone', async () => {
    const before = await report();
    const tally = tallyRepository(domainTable(hotline.platform, 'hotline'));
    const spoilt = (await tally.ofPeriod(region, '2011-09-19', '2011-09-23')).map(
      (one): CountedTicket => ({ ...one, reopened: 7, first: { state: 'kept', minutes: 1 } }),
    );
    await tally.count(region, spoilt, 'anew');
    expect((await report()).total.counts.reopened).toBe(4);
    await recount();
    expect(await report()).toEqual(before);
  });

  test('goes by the topic in the words of a question, until the operator puts it right', async () => {
    const topics = async () =>
      Object.fromEntries((await report()).byTopic.map((part: Part) => [part.key, part.counts.asked]));
    const { id } = await hotline.asked({ subject: 'Вход', text: 'Забыла пароль', schoolId: ownSchool });
    await hotline.deliver();
    expect(await topics()).toMatchObject({ access: 1 });
    const moved = await hotline.ask('operator', 'PUT', `/tickets/${id}/place`, { body: { topic: 'staff' } });
    expect(moved.status).toBe(200);
    await hotline.deliver();
    expect(await topics()).toMatchObject({ staff: 1 });
    expect((await topics()).access).toBeUndefined();
    const read = (await hotline.ask('operator', 'GET', `/tickets/${id}/conversation`)).body;
    expect(read.topic).toBe('staff');
  });
});

describe('a percentile by nearest rank', () => {
  test('is a value of the list itself, at least so many percent of which do not exceed it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 100 }),
        (values, percent) => {
          const found = nearestRank(values, percent) ?? Number.NaN;
          expect(values).toContain(found);
          const within = values.filter((value) => value <= found).length;
          expect(within / values.length).toBeGreaterThanOrEqual(percent / 100 - 1e-9);
          const below = values.filter((value) => value < found).length;
          expect(below / values.length).toBeLessThan(percent / 100);
        },
      ),
    );
  });

  test('of nothing is none', () => {
    expect(nearestRank([], 50)).toBeUndefined();
  });
});
