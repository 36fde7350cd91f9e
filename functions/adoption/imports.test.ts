import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownSchool } from '../shared/testing/people.ts';
import { startAdoption, type TestAdoption } from './testing/adoption.ts';

const code = ownSchool.slice(2);
const header =
  'Код школы;Неделя;Класс;Уроков по расписанию;Уроков с записями;Уроков с отметками;Уроков с темами;Уроков с домашним заданием;Задержка, медиана, дней;Задержка, 90-й процентиль, дней';
const activity = (...rows: string[]) => [header, ...rows].join('\r\n');

let adoption: TestAdoption;
beforeAll(async () => {
  adoption = await startAdoption();
});
afterAll(() => adoption.stop());

describe('a file of weekly activity', () => {
  const file = activity(`${code};2011-W36;5А;30;28;20;28;21;1;3`, `${code};2011-W36;9Б;34;30;17;30;25;0,5;2`);

  test('is read without writing anything, then written, then changes nothing', async () => {
    const staged = await adoption.importFile('municipal', 'activity', file);
    expect(staged).toMatchObject({
      status: 201,
      body: {
        status: 'ready',
        rows: 2,
        counts: { new: 1, changed: 0, unchanged: 0 },
        errors: [],
        format: { file: 'csv', encoding: 'UTF-8', delimiter: ';' },
      },
    });
    expect(staged.body.differences).toEqual([
      {
        nodeId: ownSchool,
        schoolName: 'Школа № 1',
        week: '2011-W36',
        kind: 'new',
        changes: [
          { field: '5А', to: '28/30' },
          { field: '9Б', to: '30/34' },
        ],
      },
    ]);
    const path = `/schools/${ownSchool}/activity?from=2011-W36&to=2011-W36`;
    expect((await adoption.ask('school', 'GET', path)).body.weeks).toEqual([]);

    const commit = { headers: { 'if-match': `"${staged.body.version}"` } };
    const done = await adoption.ask('municipal', 'POST', `/imports/${staged.body.id}/commit`, commit);
    expect(done).toMatchObject({ status: 200, body: { status: 'committed', written: 1 } });
    expect((await adoption.ask('school', 'GET', path)).body.weeks).toMatchObject([
      {
        week: '2011-W36',
        effectiveAt: '2011-09-11',
        lessonDays: 6,
        status: 'satisfied',
        because: { code: 'everyClassRecorded', params: { weeklyShare: 1, dailyShare: 0.906 } },
        totals: { lessonsRecorded: 58, lessonsExpected: 64, lagMedianDays: 0.5, lag90Days: 3 },
      },
    ]);

    const again = await adoption.importFile('municipal', 'activity', file, { commit: true });
    expect(again.body).toMatchObject({
      status: 'committed',
      written: 0,
      repeats: staged.body.id,
      counts: { new: 0, changed: 0, unchanged: 1 },
    });
  });

  test('a commit is made once, and of the version that was read', async () => {
    const staged = await adoption.importFile('municipal', 'activity', file);
    const commit = (version: number) =>
      adoption.ask('municipal', 'POST', `/imports/${staged.body.id}/commit`, {
        headers: { 'if-match': `"${version}"` },
      });
    expect((await commit(7)).body.code).toBe('staleRecord');
    const done = await commit(staged.body.version);
    expect(done.status).toBe(200);
    expect((await commit(done.body.version)).body.code).toBe('importCommitted');
  });

  test('all its errors are told at once, by row, column and value, and nothing is written', async () => {
    const wrong = activity(
      `${code};2011-W54;5А;30;28;20;28;21;1;3`,
      `${code};2011-W35;5А;30;31;20;28;21;1;3`,
      `${code};2011-W35;Берестов Мирон;30;28;20;28;21;1;3`,
      `${code};2011-W35;5В;тридцать;28;20;28;21;1;3`,
      `${code};2011-W37;5В;30;28;29;28;21;4;3`,
      '20604000-001;2011-W36;5А;30;28;20;28;21;1;3',
      'нет;2011-W36;5А;30;28;20;28;21;1;3',
      `${code};2011-W40;5А;30;28;20;28;21;1;3`,
    );
    const reply = await adoption.importFile('municipal', 'activity', wrong, { commit: true });
    expect(reply.body.status).toBe('hasErrors');
    const told = reply.body.errors.map(
      (error: Record<string, unknown>) => `${error.row} ${error.column}: ${error.value} ${error.code}`,
    );
    expect(told).toEqual([
      '2 Неделя: 2011-W54 weekNotInYear',
      '3 Уроков с записями: 31 recordedAboveExpected',
      '4 Класс:  looksLikePersonName',
      '5 Уроков по расписанию: тридцать countNotRead',
      '6 Уроков с отметками: 29 partAboveRecorded',
      '6 Задержка, 90-й процентиль, дней: 3 lagsCrossed',
      '7 Код школы: 20604000-001 foreignSchool',
      '8 Код школы: нет unknownSchool',
      '9 Неделя: 2011-W40 weekNotBegun',
    ]);
    const weeks = await adoption.ask(
      'school',
      'GET',
      `/schools/${ownSchool}/activity?from=2011-W35&to=2011-W35`,
    );
    expect(weeks.body.weeks).toEqual([]);
    const commit = await adoption.ask('municipal', 'POST', `/imports/${reply.body.id}/commit`, {
      headers: { 'if-match': `"${reply.body.version}"` },
    });
    expect(commit.body.code).toBe('importHasErrors');
  });

  test('a column of names is found by what it holds', async () => {
    const reply = await adoption.importFile(
      'school',
      'activity',
      `school,week,class,lessonsExpected,lessonsRecorded,marks,topics,homework,примечание\n${code},2011-W36,5А,30,28,20,28,21,Заозёрная Нина`,
    );
    expect(reply.body.errors.map(({ code: error }: { code: string }) => error)).toEqual([
      'unknownColumn',
      'looksLikePersonName',
    ]);
    expect(JSON.stringify(reply.body)).not.toContain('Заозёрная');
  });

  test.each([
    ['no header it knows', 'a;b\n1;2', 'columnMissing'],
    ['nothing but a header', header, 'noRows'],
    ['a quote that never closes', `${header}\n"x`, 'csvNotRead'],
  ])('with %s is refused in words', async (_name, csv, error) => {
    const reply = await adoption.importFile('operator', 'activity', csv);
    expect(reply.body.status).toBe('hasErrors');
    expect(reply.body.errors.map((one: { code: string }) => one.code)).toContain(error);
  });

  test('in Windows-1251 is read; other encodings are refused by name, other kinds of file too', async () => {
    const send = (bytes: Uint8Array, mediaType = 'text/csv') =>
      adoption.ask('municipal', 'POST', '/imports?kind=activity', { upload: { bytes, mediaType } });
    expect((await send(asWindows1251(file))).body).toMatchObject({
      status: 'ready',
      rows: 2,
      format: { encoding: 'Windows-1251' },
    });
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(file, 'utf16le')]);
    expect((await send(utf16)).body).toMatchObject({ code: 'encodingNotRead', params: { got: 'UTF-16' } });
    expect((await send(Buffer.from('%PDF-1.4\0'))).body).toMatchObject({ code: 'fileKindNotRead' });
    expect((await send(utf16, 'application/pdf')).body.code).toBe('mediaTypeNotRead');
  });

  test('a class that the school has not named is refused', async () => {
    const space = spaceFile('2011-09-01', '12', '5А|9Б');
    expect((await adoption.importFile('school', 'space', space, { commit: true })).body.status).toBe(
      'committed',
    );
    const reply = await adoption.importFile(
      'school',
      'activity',
      activity(`${code};2011-W36;7Ж;30;28;20;28;21;1;3`),
    );
    expect(reply.body.errors).toMatchObject([{ row: 2, column: 'Класс', value: '7Ж', code: 'unknownClass' }]);
  });
});

describe('files of activation and information space', () => {
  const steps = 'school;administratorChosen;applied;codeReceived;registered;source\n';

  test('a school declares, the region confirms', async () => {
    const declared = `${steps}${code};03.05.2011;05.05.2011;11.05.2011;12.05.2011;declared`;
    expect(
      (await adoption.importFile('school', 'activation', declared, { commit: true })).body,
    ).toMatchObject({
      status: 'committed',
      counts: { new: 1 },
    });
    const confirmed = `${steps}${code};;;;2011-05-14;exchange`;
    const foreign = await adoption.importFile('municipal', 'activation', confirmed);
    expect(foreign.body.errors).toMatchObject([{ row: 2, column: 'source', code: 'notYoursToConfirm' }]);
    await adoption.importFile('operator', 'activation', confirmed, { commit: true });
    const again = await adoption.importFile('operator', 'activation', confirmed, { commit: true });
    expect(again.body).toMatchObject({ written: 0, counts: { unchanged: 1 } });
    const view = await adoption.ask('school', 'GET', `/schools/${ownSchool}/activation`);
    expect(view.body).toMatchObject({
      status: 'satisfied',
      because: { code: 'registrationConfirmed' },
      standing: { reached: 'registered', confirmed: true },
      version: 2,
    });
  });

  test('days out of order stand in the column of their step', async () => {
    const csv = `${steps}20602000-002;2011-05-10;2011-05-03;;;`;
    const reply = await adoption.importFile('municipal', 'activation', csv);
    expect(reply.body.errors).toMatchObject([
      { row: 2, column: 'applied', value: '2011-05-03', code: 'stepBeforePrevious' },
    ]);
  });

  test('a check that is not told, and one that is told wrongly', async () => {
    const lines = spaceFile('2011-09-05', '11').split('\n');
    const without = lines.filter((line) => !line.includes('timetable')).join('\n');
    expect((await adoption.importFile('school', 'space', without)).body.errors).toMatchObject([
      { row: 2, code: 'checkMissing', params: { check: 'timetable' } },
    ]);
    const above = await adoption.importFile('school', 'space', spaceFile('2011-09-05', '13'));
    expect(above.body.errors).toMatchObject([{ column: 'done', value: '13', code: 'doneAboveOf' }]);
  });
});

test('a file of many schools is written school by school', async () => {
  const region = await startAdoption(30);
  const rows = Array.from({ length: 30 }, (_, school) =>
    Array.from({ length: 14 }, (_, index) => {
      const school3 = String(school + 1).padStart(3, '0');
      return `20602000-${school3};2011-W36;${(index % 11) + 1}${index < 11 ? 'А' : 'Б'};30;28;20;28;21;1;3`;
    }),
  ).flat();
  const reply = await region.importFile('operator', 'activity', activity(...rows), { commit: true });
  expect(reply.body).toMatchObject({ status: 'committed', rows: 420, written: 30 });
  await region.stop();
});

function spaceFile(day: string, timetables: string, classNames = ''): string {
  const checks = ['profile', 'periods', 'classes', 'subjects', 'teachers', 'timetable', 'pupils', 'parents'];
  const rows = checks.map((check) =>
    [
      code,
      day,
      check,
      check === 'timetable' ? timetables : '12',
      '12',
      '',
      check === 'classes' ? classNames : '',
    ].join(';'),
  );
  return ['school;effectiveAt;check;done;of;lacking;classNames', ...rows].join('\n');
}

function asWindows1251(text: string): Uint8Array {
  const letters = [...text].map((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    if (letter === 'ё') return 0xb8;
    if (letter === 'Ё') return 0xa8;
    return point >= 0x410 && point <= 0x44f ? point - 0x410 + 0xc0 : point;
  });
  return new Uint8Array(letters);
}

describe('the weekly indicator set', () => {
  const set = (asOf: string, values: Record<string, number>) =>
    [
      'organisation,week,class,indicator,value,asOf',
      ...Object.entries({ lessonsExpected: 30, topics: 20, homework: 20, marks: 10, ...values }).map(
        ([name, value]) => `${code},2011-W35,5А,${name},${value},${asOf}`,
      ),
    ].join('\n');
  const bring = (file: string) => adoption.importFile('municipal', 'indicators', file, { commit: true });
  const recorded = async () =>
    (
      await adoption.ask('school', 'GET', `/schools/${ownSchool}/activity?from=2011-W35&to=2011-W35`)
    ).body.weeks.map(({ totals }: { totals: { lessonsRecorded: number } }) => totals.lessonsRecorded);

  test('becomes the week of a school; older counts replace nothing newer; taken out and in again it changes nothing', async () => {
    const newer = await bring(set('2011-09-05', { lessonsRecorded: 28, lagMedianDays: 0.5 }));
    expect(newer.body).toMatchObject({ status: 'committed', written: 1 });
    expect(await recorded()).toEqual([28]);
    await bring(set('2011-09-04', { lessonsRecorded: 21 }));
    expect(await recorded()).toEqual([28]);

    const path = `/indicators?node=${ownSchool}&week=2011-W35`;
    const { csv } = (await adoption.ask('school', 'GET', path)).body;
    expect(csv).toContain(`${code},2011-W35,5А,lessonsRecorded,28,2011-09-05`);
    expect((await bring(csv)).body).toMatchObject({
      written: 0,
      counts: { new: 0, changed: 0, unchanged: 1 },
    });
    const around = `/indicators?node=m-20602000&week=2011-W35`;
    expect((await adoption.ask('municipal', 'GET', around)).body.csv).toBe(csv);

    const wrong = await bring(set('2011-09-05', { lessonsRecorded: 31 }));
    expect(wrong.body).toMatchObject({ status: 'hasErrors' });
    expect(wrong.body.errors).toMatchObject([{ row: 6, code: 'recordedAboveExpected', value: '31' }]);
  });
});
