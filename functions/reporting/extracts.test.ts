import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownMunicipality } from '../shared/testing/people.ts';
import type { ExtractView } from './contract/extracts.ts';
import { makeExtract } from './extracting.ts';
import { type ReportingRooms, reportingRooms } from './rooms.ts';
import { neighbour, startReporting, type TestReporting } from './testing/reporting.ts';

let reporting: TestReporting;
let rooms: ReportingRooms;
beforeAll(async () => {
  reporting = await startReporting('2011-07-05');
  rooms = reportingRooms(reporting.house.platform);
});
afterAll(() => reporting.house.stop());

type Who = Parameters<TestReporting['ask']>[0];
const quarters = { measures: ['1', '2', '3'], every: 'quarter', from: '2011-04-29' };
const order = async (as: Who, content: object = quarters, format = 'csv'): Promise<ExtractView> =>
  (
    await reporting.ask(as, 'POST', '/extracts', {
      body: { title: 'Школы', format, content },
      headers: { 'idempotency-key': crypto.randomUUID() },
    })
  ).body;
const standing = async (as: Who, { id }: ExtractView): Promise<ExtractView> =>
  (await reporting.ask(as, 'GET', '/extracts')).body.items.find((one: ExtractView) => one.id === id);
const link = (as: Who, { id }: ExtractView) => reporting.ask(as, 'GET', `/extracts/${id}/link`);
const cancel = (as: Who, { id, version }: ExtractView) =>
  reporting.ask(as, 'PUT', `/extracts/${id}/cancellation`, { version });
const fileBehind = async (url: string) =>
  (await rooms.files.get(url.replace('memory:', '')))?.body ?? new Uint8Array();
const linesOf = (bytes: Uint8Array): Record<string, string>[] =>
  parse(Buffer.from(bytes), { columns: true, delimiter: ';', bom: true });

describe('a list that was ordered', () => {
  test('is made step by step and says of every organisation what the plan says', async () => {
    const ordered = await order('leadership');
    expect(ordered).toMatchObject({ state: 'waiting', done: 0 });
    expect((await link('leadership', ordered)).body.code).toBe('extractNotReady');
    await makeExtract(ordered.id, rooms);
    const ready = await standing('leadership', ordered);
    expect(ready).toMatchObject({ state: 'ready', done: 6, of: 6, asOf: '2011-07-05' });

    const { body } = await link('leadership', ordered);
    expect(body.fileName).toBe('Школы 2011-07-05.csv');
    const lines = linesOf(await fileBehind(body.url));
    expect(lines).toHaveLength(ready.rows ?? 0);
    const { body: figures } = await reporting.ask(
      'leadership',
      'GET',
      '/built/figures?measures=1,2,3&every=quarter&from=2011-04-29',
    );
    for (const [at, day] of ['30.06.2011', '05.07.2011'].entries())
      for (const [index, measure] of ['1', '2', '3'].entries()) {
        const satisfied = lines.filter(
          (line) => line['На день'] === day && line.Мероприятие === measure && line.Состояние === 'выполнено',
        );
        expect(satisfied).toHaveLength(figures.totals[at][index].counts.satisfied);
      }
  });

  test('is a book with days as days, its head and filters', async () => {
    const ordered = await order('leadership', { measures: ['1'] }, 'xlsx');
    await makeExtract(ordered.id, rooms);
    const { body } = await link('leadership', ordered);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await fileBehind(body.url)) as unknown as ArrayBuffer);
    const sheet = book.getWorksheet('Список');
    expect(sheet?.rowCount).toBe(1 + 6);
    expect(sheet?.getRow(2).getCell(5).value).toEqual(new Date('2011-07-05T00:00:00Z'));
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.autoFilter).toBeTruthy();
  });

  test('goes on where it was cut off, and reads nothing twice', async () => {
    const ordered = await order('leadership');
    let asked = 0;
    const plans = (mostly: number): ReportingRooms['plans'] => ({
      ...rooms.plans,
      evidence: (...given) => {
        asked += 1;
        if (asked > mostly) throw new Error('cut off');
        return rooms.plans.evidence(...given);
      },
    });
    await expect(makeExtract(ordered.id, { ...rooms, plans: plans(4) })).rejects.toThrow('cut off');
    expect(await standing('leadership', ordered)).toMatchObject({ state: 'working', done: 4, of: 6 });
    asked = 0;
    await makeExtract(ordered.id, { ...rooms, plans: plans(2) });
    expect(await standing('leadership', ordered)).toMatchObject({
      state: 'ready',
      rows: 6 * 2 + 6 * 2 + 2 * 2,
    });
  });

  test('is left after the step at hand when it is cancelled', async () => {
    const ordered = await order('leadership');
    let steps = 0;
    const plans: ReportingRooms['plans'] = {
      ...rooms.plans,
      evidence: async (...given) => {
        steps += 1;
        if (steps === 2) expect((await cancel('leadership', ordered)).body.state).toBe('cancelled');
        return rooms.plans.evidence(...given);
      },
    };
    await makeExtract(ordered.id, { ...rooms, plans });
    expect(steps).toBe(2);
    expect(await standing('leadership', ordered)).toBeUndefined();
    expect(await rooms.files.size(`reporting/extracts/${ordered.id}/part-0.json`)).toBeUndefined();
  });

  test('is its owner’s alone, and of a municipality of its own schools', async () => {
    const ordered = await order('municipal', { measures: ['1'] });
    await makeExtract(ordered.id, rooms);
    const { body } = await link('municipal', ordered);
    expect(linesOf(await fileBehind(body.url))).toHaveLength(3);
    expect((await rooms.extracts.get(ordered.id)).content.municipality).toBe(ownMunicipality);
    expect((await link('leadership', ordered)).body.code).toBe('notAllowed');
    expect((await cancel(neighbour, ordered)).body.code).toBe('notAllowed');
  });

  test('is thrown away with its file by whoever ordered it', async () => {
    const ordered = await order('leadership', { measures: ['1'] });
    await makeExtract(ordered.id, rooms);
    const { body } = await link('leadership', ordered);
    expect((await cancel('leadership', ordered)).status).toBe(200);
    expect(await fileBehind(body.url)).toHaveLength(0);
    expect((await link('leadership', ordered)).body.code).toBe('extractNotReady');
  });

  test.each([
    ['a measure the plan has not', { measures: ['9'] }, 'notFound'],
    ['a municipality the region has not', { measures: ['1'], municipality: 'm-nowhere' }, 'notFound'],
    ['a day to come', { measures: ['1'], to: '2011-07-06' }, 'dayInFuture'],
  ])('of %s is refused before anybody waits for it', async (_what, content, code) => {
    expect(await order('leadership', content)).toMatchObject({ code });
  });

  test('is stalled when nothing moves, and expired a week after it was ready', async () => {
    const [made, left] = [
      await order('leadership', { measures: ['1'] }),
      await order('leadership', { measures: ['2'] }),
    ];
    await makeExtract(made.id, rooms);
    reporting.travelTo('2011-07-13');
    const { items } = (await reporting.ask('leadership', 'GET', '/extracts')).body;
    const stateOf = ({ id }: ExtractView) => items.find((one: ExtractView) => one.id === id)?.state;
    expect(stateOf(left)).toBe('stalled');
    expect(stateOf(made)).toBe('expired');
    expect((await link('leadership', made)).body.code).toBe('extractExpired');
    reporting.travelTo('2011-07-05');
  });
});
