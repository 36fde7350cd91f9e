import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { foreignSchool, ownSchool } from '../shared/testing/people.ts';
import { gradebookKept } from './predicates.ts';
import { startAdoption, type TestAdoption } from './testing/adoption.ts';
import { type Cell, codesOf, csvOf, ownCode, weekRow, xlsxOf } from './testing/files.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const schools = 12;
vi.setConfig({ testTimeout: 30_000 });

let adoption: TestAdoption;
beforeEach(async () => {
  adoption = await startAdoption(schools);
});
afterEach(() => adoption.stop());

const send = (bytes: Uint8Array | string, mediaType = 'text/csv', more = '') =>
  adoption.ask('operator', 'POST', `/imports?kind=activity${more}`, {
    upload: { bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, mediaType },
  });
const commit = (
  { id, version }: { id: string; version: number },
  as: 'operator' | 'municipal' = 'operator',
) => adoption.ask(as, 'POST', `/imports/${id}/commit`, { headers: { 'if-match': `"${version}"` } });
const undo = ({ id, version }: { id: string; version: number }, reason = 'не тот файл') =>
  adoption.ask('operator', 'POST', `/imports/${id}/undo`, {
    headers: { 'if-match': `"${version}"` },
    body: { reason },
  });
const weekOf = async (school: string, week = '2011-W36') =>
  (await adoption.ask('municipal', 'GET', `/schools/${school}/activity?from=${week}&to=${week}`)).body
    .weeks[0];
const wholeWeek = (week: string, recorded = 28) =>
  codesOf(schools).flatMap((code) => ['5А', '9Б'].map((name) => weekRow(code, week, name, recorded)));

describe('an XLSX file', () => {
  test('says what the same CSV says, days and numbers included', async () => {
    const asOf = new Date(Date.UTC(2011, 8, 12));
    const header = ['school', 'week', 'class', 'lessonsExpected', 'lessonsRecorded', 'marks', 'topics'];
    const rows = [[...weekRow(ownCode, '2011-W36', '5А'), 0.5, 3, asOf]];
    const columns = [...header, 'homework', 'lagMedianDays', 'lag90Days', 'asOf'];
    const { body } = await send(await xlsxOf(rows, columns), spreadsheet, '&commit=true');
    expect(body).toMatchObject({
      status: 'committed',
      rows: 1,
      format: { file: 'xlsx', sheet: 'Журналы' },
    });
    expect(await weekOf(ownSchool)).toMatchObject({
      effectiveAt: '2011-09-12',
      totals: { lessonsRecorded: 28, lagMedianDays: 0.5 },
    });
  });

  test('has its errors told by the rows that the spreadsheet shows', async () => {
    const rows: Cell[][] = [weekRow(ownCode, '2011-W36', '5А'), [], weekRow(ownCode, '2011-W36', '5Б', 31)];
    const { body } = await send(await xlsxOf(rows), spreadsheet);
    expect(body.errors).toMatchObject([{ row: 4, column: 'Уроков с записями', value: '31' }]);
  });

  test('that is a zip of something else, or nothing whole, is refused in words', async () => {
    const whole = await xlsxOf([weekRow(ownCode, '2011-W36', '5А')]);
    const { body } = await send(whole.subarray(0, whole.length / 2), spreadsheet);
    expect(body).toMatchObject({ status: 'hasErrors', canBeCorrected: false });
    expect(body.errors).toMatchObject([{ row: 1, code: 'fileKindNotRead' }]);
  });
});

describe('the rows with errors', () => {
  const rows = (fixed: string) => [
    weekRow(ownCode, '2011-W36', '5А'),
    weekRow(ownCode, '2011-W36', fixed),
    weekRow('20602000-002', '2011-W36', '7Б'),
  ];
  const wrong = () => csvOf(rows('Берестов Мирон'));

  async function correctionOf(id: string, className: string) {
    const { body } = await adoption.ask('operator', 'GET', `/imports/${id}/bad-rows`);
    const lines = body.rows.map(({ row, cells }: { row: number; cells: string[] }) =>
      [row, ...cells.slice(0, 2), className, ...cells.slice(3), 'что-то не так'].join(';'),
    );
    return [[`Строка загрузки ${id}`, ...body.header, 'Что не так'].join(';'), ...lines].join('\r\n');
  }

  test('come back alone, are joined with the right ones, and the whole is written', async () => {
    const first = (await send(wrong())).body;
    expect(first).toMatchObject({ status: 'hasErrors', canBeCorrected: true, errorCount: 1 });
    const second = (await send(await correctionOf(first.id, '5Б'))).body;
    expect(second).toMatchObject({
      status: 'ready',
      corrects: first.id,
      rows: 3,
      counts: { new: 2, changed: 0, unchanged: 0 },
    });
    expect((await commit(second)).body).toMatchObject({ status: 'committed', written: 2 });
    const { classes } = await weekOf(ownSchool);
    expect(classes.map(({ className }: { className: string }) => className)).toEqual(['5А', '5Б']);
    expect((await weekOf('s-20602000-002')).totals.classes).toBe(1);
  });

  test('that are still wrong are told by their rows in the first file', async () => {
    const first = (await send(wrong())).body;
    const second = (await send(await correctionOf(first.id, '5Ж5Ж5'))).body;
    expect(second.errors).toMatchObject([{ row: 3, column: 'Класс', code: 'classNotRead' }]);
  });

  test('of a week that is wrong as a whole are all its rows', async () => {
    const whole = csvOf([weekRow(ownCode, '2011-W54', '5А'), weekRow(ownCode, '2011-W54', '5Б')]);
    const { id, errorCount } = (await send(whole)).body;
    const { body } = await adoption.ask('operator', 'GET', `/imports/${id}/bad-rows`);
    expect(errorCount).toBe(1);
    expect(body.rows.map(({ row }: { row: number }) => row)).toEqual([2, 3]);
  });

  test('of an import whose staged rows may be gone are refused in words of their own', async () => {
    const first = (await send(wrong())).body;
    const correction = await correctionOf(first.id, '5Б');
    adoption.platform.clock = { now: () => new Date('2011-11-30T08:00:00.000Z') };
    expect((await send(correction)).body).toMatchObject({
      status: 'hasErrors',
      canBeCorrected: false,
      errors: [{ row: 1, code: 'correctionTooOld', params: { import: first.id, days: 30 } }],
    });
  });

  test('of another import, or of a written one, are refused', async () => {
    const first = (await send(wrong())).body;
    const correction = await correctionOf(first.id, '5Б');
    const stranger = await adoption.importFile('municipal', 'activity', correction);
    expect(stranger.body.errors).toMatchObject([{ code: 'correctionNotPossible' }]);
  });
});

describe('an undo', () => {
  test('shows what it changes, takes it back, and leaves a trace', async () => {
    const before = (await send(csvOf(wholeWeek('2011-W36', 20)), 'text/csv', '&commit=true')).body;
    expect(before).toMatchObject({ status: 'committed', written: schools });
    const after = (await send(csvOf(wholeWeek('2011-W36', 28)), 'text/csv', '&commit=true')).body;
    expect((await weekOf(ownSchool)).totals.lessonsRecorded).toBe(56);

    const preview = (await adoption.ask('operator', 'GET', `/imports/${after.id}/undo`)).body;
    expect(preview).toMatchObject({ records: schools, seen: schools, undone: schools, keptCount: 0 });
    expect(preview.differences[0].changes).toContainEqual({
      field: '5А.lessonsRecorded',
      from: '28',
      to: '20',
    });
    await adoption.deliver();
    expect((await undo(after)).body).toMatchObject({ status: 'undone', undone: schools, kept: [] });
    expect((await weekOf(ownSchool)).totals.lessonsRecorded).toBe(40);

    const verdicts = await adoption.deliver();
    expect(verdicts.filter(({ predicate }) => predicate === gradebookKept).length).toBeGreaterThan(0);
    const audit = await adoption.ask('municipal', 'GET', `/audit?node=${ownSchool}&limit=10`);
    expect(audit.body.items).toContainEqual(
      expect.objectContaining({ action: 'undoImport', why: 'не тот файл', by: 'p-operator' }),
    );
    expect((await undo(after)).body.code).toBe('staleRecord');
  });

  test('of what nobody knew before leaves nothing known, and the file may come again', async () => {
    const file = csvOf(wholeWeek('2011-W36'));
    const { body } = await send(file, 'text/csv', '&commit=true');
    await undo(body);
    expect(await weekOf(ownSchool)).toBeUndefined();
    const verdict = (await adoption.deliver()).findLast(
      ({ nodeId, period }) => nodeId === ownSchool && period === '2011-W36',
    );
    expect(verdict?.history.at(-1)).toMatchObject({ status: 'noData', because: { code: 'noFacts' } });
    const again = (await send(file, 'text/csv', '&commit=true')).body;
    expect(again).toMatchObject({ status: 'committed', written: schools });
    expect(again.repeats).toBeUndefined();
  });

  test('keeps school-weeks that were changed since, by name', async () => {
    const { body } = await send(csvOf(wholeWeek('2011-W36')), 'text/csv', '&commit=true');
    await adoption.importFile('municipal', 'activity', csvOf([weekRow(ownCode, '2011-W36', '5А', 25)]), {
      commit: true,
    });
    const preview = (await adoption.ask('operator', 'GET', `/imports/${body.id}/undo`)).body;
    expect(preview).toMatchObject({
      undone: schools - 1,
      keptCount: 1,
      kept: [{ nodeId: ownSchool, schoolName: 'Школа № 1', week: '2011-W36', changedBy: 'p-municipal' }],
    });
    const undone = (await undo(body)).body;
    expect(undone).toMatchObject({ undone: schools - 1, kept: [{ nodeId: ownSchool }] });
    expect((await weekOf(ownSchool)).totals.lessonsRecorded).toBe(25);
  });

  test('of activation and information space goes back to what stood before', async () => {
    const steps = 'school;administratorChosen;applied;codeReceived;registered\n';
    const file = `${steps}${ownCode};2011-05-03;2011-05-05;2011-05-11;2011-05-12`;
    const { body } = await adoption.importFile('operator', 'activation', file, { commit: true });
    expect((await undo(body)).body).toMatchObject({ status: 'undone', undone: 1 });
    const view = await adoption.ask('school', 'GET', `/schools/${ownSchool}/activation`);
    expect(view.body).toMatchObject({ standing: { steps: {} }, status: 'missing' });
    expect(view.body.facts).toHaveLength(5);
  });

  test('is refused before a commit, and 7 days after it', async () => {
    const staged = (await send(csvOf(wholeWeek('2011-W36')))).body;
    expect((await undo(staged)).body.code).toBe('importNotCommitted');
    const { body } = await commit(staged);
    adoption.platform.clock = { now: () => new Date('2011-09-28T08:00:00.000Z') };
    expect((await undo(body)).body.code).toBe('undoTooLate');
  });
});

test('an import that has waited for a month is written no more, and says to send it again', async () => {
  const staged = (await send(csvOf(wholeWeek('2011-W36')))).body;
  adoption.platform.clock = { now: () => new Date('2011-10-21T08:00:00.000Z') };
  expect((await commit(staged)).body).toMatchObject({
    status: 409,
    code: 'importTooOld',
    params: { days: 30 },
  });
  const badRows = await adoption.ask('operator', 'GET', `/imports/${staged.id}/bad-rows`);
  expect(badRows.body.code).toBe('importTooOld');
});

describe('a file too large for a request', () => {
  const place = (bytes: number) =>
    adoption.ask('operator', 'POST', '/imports/places', {
      body: { kind: 'activity', fileName: 'year.csv', bytes },
    });
  const read = (id: string) =>
    adoption.ask('operator', 'POST', `/imports/${id}/reading?commit=true`, {
      headers: { 'if-match': '"1"' },
    });

  test('is put at its place and read from there', async () => {
    const bytes = new TextEncoder().encode(csvOf(wholeWeek('2011-W36')));
    const { id, place: at } = (await place(bytes.length)).body;
    expect(at.url).toBe(`memory:adoption/staging/${id}/source`);
    expect((await read(id)).body.code).toBe('fileNotReceived');
    await adoption.platform.files.put(at.url.slice('memory:'.length), bytes, at.contentType);
    expect((await read(id)).body).toMatchObject({ status: 'committed', written: schools });
    expect((await read(id)).body.code).toBe('staleRecord');
  });

  test('of 200 MB has no place', async () => {
    expect((await place(200_000_000)).body).toMatchObject({
      status: 413,
      code: 'fileTooLarge',
      params: { limitBytes: 150_000_000, gotBytes: 200_000_000 },
    });
  });
});

describe('two imports at once', () => {
  test('for one school are written one after the other, each whole', async () => {
    const [one, other] = await Promise.all([
      send(csvOf(wholeWeek('2011-W36', 20))),
      adoption.importFile('municipal', 'activity', csvOf(wholeWeek('2011-W36', 27))),
    ]);
    const done = await Promise.all([commit(one.body), commit(other.body, 'municipal')]);
    expect(done.map(({ body }) => [body.status, body.written])).toEqual([
      ['committed', schools],
      ['committed', schools],
    ]);
    const recorded = await Promise.all(
      codesOf(schools).map(async (code) => (await weekOf(`s-${code}`)).totals.lessonsRecorded),
    );
    expect(new Set(recorded).size).toBe(1);
  });

  test('of different schools do not wait for each other', async () => {
    const [own, foreign] = await Promise.all([
      adoption.importFile('municipal', 'activity', csvOf(wholeWeek('2011-W36')), { commit: true }),
      send(csvOf([weekRow(foreignSchool.slice(2), '2011-W36', '5А')]), 'text/csv', '&commit=true'),
    ]);
    expect([own.body.status, foreign.body.status]).toEqual(['committed', 'committed']);
  });
});

test('a date before the school opened, and a week before it, are refused', async () => {
  const { body } = await send(csvOf([weekRow(ownCode, '2010-W20', '5А')]));
  expect(body.errors).toMatchObject([
    { row: 2, column: 'Неделя', value: '2010-W20', code: 'beforeSchoolOpened' },
  ]);
});

test('a row that a rule has come to forbid since the check is left out and told; the rest is written', async () => {
  const staged = (await send(csvOf(wholeWeek('2011-W36')))).body;
  const checks = ['profile', 'periods', 'classes', 'subjects', 'teachers', 'timetable', 'pupils', 'parents'];
  const space = checks.map((check) => [ownCode, '2011-09-12', check, 1, 1, '5А|6А'].join(';'));
  await adoption.importFile(
    'operator',
    'space',
    ['school;effectiveAt;check;done;of;classNames', ...space].join('\n'),
    { commit: true },
  );
  const { body } = await commit(staged);
  expect(body).toMatchObject({ status: 'committed', written: schools - 1, leftOut: 1 });
  const view = await adoption.ask('operator', 'GET', `/imports/${staged.id}`);
  expect(view.body.leftOut).toMatchObject([{ column: 'Класс', value: '9Б', code: 'unknownClass' }]);
});
