import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Notice } from '../messaging/contract.ts';
import { foreignMunicipality, ownMunicipality, ownSchool, region } from '../shared/testing/people.ts';
import type { TestPlatform } from '../shared/testing/platform.ts';
import type { BuiltData } from './contract/built.ts';
import { controlDay } from './lambda.ts';
import { neighbour, startReporting, type TestReporting } from './testing/reporting.ts';

vi.setConfig({ testTimeout: 30_000 });

let reporting: TestReporting;
beforeAll(async () => {
  reporting = await startReporting('2011-07-05');
});
afterAll(() => reporting.house.stop());

const built = async (query: string, as: Parameters<TestReporting['ask']>[0] = 'leadership') =>
  (await reporting.ask(as, 'GET', `/built/figures?${query}`)).body;
const keep = (
  body: object,
  as: Parameters<TestReporting['ask']>[0] = 'leadership',
  key = crypto.randomUUID(),
) => reporting.ask(as, 'POST', '/built', { body, headers: { 'idempotency-key': key } });
const list = async (as: Parameters<TestReporting['ask']>[0]) =>
  (await reporting.ask(as, 'GET', '/built')).body.items.map(({ title }: { title: string }) => title);

describe('a report of measures by municipalities by days', () => {
  test('has the plan’s own figures, each as of its day', async () => {
    const data: BuiltData = await built('measures=1,2&every=quarter&from=2011-04-29');
    expect(data.days).toEqual(['2011-06-30', '2011-07-05']);
    expect(data.measures.map(({ number }) => number)).toEqual(['1', '2']);
    const own = data.rows.find(({ nodeId }) => nodeId === ownMunicipality);
    const satisfied = own?.cells.map(([first]) => first?.counts?.satisfied);
    expect(satisfied).toEqual([1, 2]);
    expect(data.totals.map(([first]) => first?.counts)).toMatchObject([
      { obliged: 6, satisfied: 1 },
      { obliged: 6, satisfied: 2 },
    ]);
    for (const [day, totals] of data.totals.entries())
      for (const [measure, total] of totals.entries()) {
        const rows = data.rows.map(({ cells }) => cells[day]?.[measure]?.counts?.satisfied ?? 0);
        expect(rows.reduce((sum, one) => sum + one, 0)).toBe(total.counts?.satisfied);
      }
  });

  test('of one municipality has its schools with their statuses, and the plan’s total', async () => {
    const data: BuiltData = await built(`measures=1&municipality=${ownMunicipality}`);
    expect(data.rows).toHaveLength(3);
    const satisfied = data.rows.filter(({ cells }) => cells[0]?.[0]?.status === 'satisfied');
    expect(satisfied.map(({ nodeId }) => nodeId)).toContain(ownSchool);
    expect(data.totals[0]?.[0]?.counts).toMatchObject({ obliged: 3, satisfied: satisfied.length });
  });

  test('is a municipality’s of its own schools, whatever it asks', async () => {
    expect((await built('measures=1', 'municipal')).of.id).toBe(ownMunicipality);
    expect((await built('measures=1', neighbour)).of.id).toBe(foreignMunicipality);
    expect((await built(`measures=1&municipality=${foreignMunicipality}`, 'municipal')).code).toBe(
      'foreignNode',
    );
    expect((await built('measures=1', 'school')).code).toBe('notAllowed');
  });

  test.each([
    ['measures=9', 'notFound'],
    ['measures=1&municipality=m-nowhere', 'notFound'],
    ['measures=1&to=2011-07-06', 'dayInFuture'],
    ['measures=1&every=month', 'daysOutOfOrder'],
    ['measures=', 'badInput'],
  ])('%s is refused with %s', async (query, code) => {
    expect((await built(query)).code).toBe(code);
  });
});

describe('its file', () => {
  const file = async (format: string, query = 'measures=1,2&title=Активация%20школ') => {
    const { body } = await reporting.ask('leadership', 'GET', `/built/link?${query}&format=${format}`);
    const bytes = (await reporting.house.platform.files.get(body.url.replace('memory:', '')))?.body;
    return { ...body, bytes: bytes ?? new Uint8Array() };
  };

  test('says in a sheet what the page says, with sums and shares as formulas', async () => {
    const { bytes, fileName } = await file('xlsx');
    expect(fileName).toBe('Активация школ 2011-07-05.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const sheet = book.getWorksheet('Показатели');
    expect(sheet?.getCell('B1').value).toBe('1 обязаны');
    const last = sheet?.lastRow;
    expect(last?.getCell(1).value).toBe('Всего');
    expect(last?.getCell(3).value).toMatchObject({ formula: 'SUM(C2:C3)', result: 2 });
    expect(last?.getCell(4).value).toMatchObject({ formula: 'IF(B4=0,"",C4/B4)' });
  });

  test('names statuses of schools in a CSV', async () => {
    const query = `measures=1&municipality=${ownMunicipality}&title=Школы`;
    const { bytes } = await file('csv', query);
    const rows: string[][] = parse(new TextDecoder().decode(bytes), {
      bom: true,
      delimiter: ';',
      relax_column_count: true,
    });
    expect(rows.flat()).toContain('выполнено');
  });

  test('is the same bytes of JSON for the same question', async () => {
    const [one, other] = [await file('json'), await file('json')];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  test.each(['pdf', 'docx'])('is made as %s', async (format) => {
    const { bytes } = await file(format);
    const begins = new TextDecoder('latin1').decode(bytes.slice(0, 4));
    expect(begins.startsWith(format === 'pdf' ? '%PDF' : 'PK')).toBe(true);
  });
});

describe('a kept report', () => {
  const content = { measures: ['1'] };

  test('is one’s own, or the organisation’s when it is shared', async () => {
    await keep({ title: 'Только моё', content });
    await keep({ title: 'Для всех', content, isShared: true });
    await keep({ title: 'Для района', content, isShared: true }, 'municipal');
    expect(await list('leadership')).toEqual(['Только моё', 'Для всех']);
    expect(await list('operator')).toEqual(['Для всех']);
    expect(await list('municipal')).toEqual(['Для всех', 'Для района']);
    expect(await list(neighbour)).toEqual(['Для всех']);
  });

  test('is changed and removed by whoever keeps it, over the version that was read', async () => {
    const { id } = (await keep({ title: 'Меняется', content, isShared: true })).body;
    const body = { title: 'Изменён', content, isShared: true };
    const save = (as: 'leadership' | 'operator', version: number) =>
      reporting.ask(as, 'PUT', `/built/${id}`, { body, version });
    expect((await save('operator', 1)).body.code).toBe('notAllowed');
    expect((await save('leadership', 1)).body).toMatchObject({ title: 'Изменён', version: 2 });
    expect((await save('leadership', 1)).body.code).toBe('staleRecord');
    const remove = await reporting.ask('leadership', 'DELETE', `/built/${id}`, { version: 2 });
    expect(remove.status).toBe(200);
    expect(await list('leadership')).not.toContain('Изменён');
    expect((await save('leadership', 3)).status).toBe(404);
  });

  test('is not kept of days to come', async () => {
    const reply = await keep({ title: 'Завтра', content: { ...content, to: '2012-01-01' } });
    expect(reply.body.code).toBe('dayInFuture');
  });
});

describe('by mail', () => {
  test('totals go to the keeper on a Monday, beside those of the week before; what cannot be built stops nobody', async () => {
    await keep({ title: 'Исчезло', content: { measures: ['99'] }, mail: 'week' });
    const { id } = (await keep({ title: 'Активация', content: { measures: ['1'] }, mail: 'week' })).body;
    await keep({ title: 'По школам', content: { measures: ['1'] }, mail: 'week' }, 'municipal');
    await keep({ title: 'Раз в месяц', content: { measures: ['1'] }, mail: 'month' });
    const told = async (day: string) => {
      reporting.travelTo(day);
      const before = sent().length;
      await controlDay();
      return sent().slice(before);
    };
    const sent = () =>
      (reporting.house.platform as TestPlatform).sent.flatMap(({ queue, message }) => {
        const notice = message as Notice;
        return queue === 'messaging.notices' && notice.cause.startsWith('reporting.built:') ? [notice] : [];
      });
    expect(await told('2011-07-12')).toEqual([]);
    const monday = await told('2011-07-04');
    expect(monday).toHaveLength(2);
    expect(monday.find(({ path }) => path?.endsWith(id))).toMatchObject({
      to: { personId: 'p-leadership' },
      title: { ru: 'Активация: на 04.07.2011' },
      text: { ru: expect.stringContaining('2 из 6, с прошлого письма +1') },
    });
    expect(monday.find(({ title }) => title.ru.startsWith('По школам'))?.text.ru).toContain('2 из 3');
  });
});

test('a region has no report before it has a plan', async () => {
  const stranger = {
    ...neighbour,
    sub: 'p-stranger',
    role: 'leadership' as const,
    org: 'r-99',
    path: ['r-99'],
  };
  expect((await built('measures=1', stranger)).code).toBe('noPlanYet');
  expect(region).toBe('r-20');
});
