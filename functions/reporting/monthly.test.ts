import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClassWeek, WeekView } from '../adoption/contract/activity.ts';
import { api as adoptionApi } from '../adoption/lambda.ts';
import { api as planApi } from '../plan/lambda.ts';
import { call } from '../shared/testing/call.ts';
import { foreignSchool, ownMunicipality, ownSchool, personOf, region } from '../shared/testing/people.ts';
import { startControl, type TestControl } from './testing/control.ts';

let house: TestControl;
beforeAll(async () => {
  house = await startControl();
});
afterAll(() => house.stop());

const [second, third] = ['s-20602000-002', 's-20602000-003'];
const version = (of: number) => ({ 'if-match': `"${of}"` });

/** How a measure stands for a node, as the plan itself says. */
async function evidence(number: string, node: string, period?: string) {
  const query = `node=${node}${period ? `&period=${period}` : ''}`;
  const reply = await call(planApi, {
    path: `/api/plan/plans/${house.planId}/measures/${number}/evidence?${query}`,
    as: personOf('leadership'),
  });
  return reply.body.items[0];
}

describe('the monthly control report of a school', () => {
  const path = `/schools/${ownSchool}/monthly/2011-08`;
  const counts = (className: string, lessonsExpected: number, lessonsRecorded: number): ClassWeek => ({
    className,
    lessonsExpected,
    lessonsRecorded,
    marks: 0,
    topics: 0,
    homework: 0,
  });
  const said = { findings: [{ text: 'В 7Б журнал пуст', action: 'Беседа с учителем' }], comment: '' };

  beforeAll(async () => {
    const change = {
      action: 'seed',
      by: 't',
      role: 'admin',
      at: '2011-08-29T08:00:00.000Z',
      requestId: 't',
      scope: region,
    };
    for (const [week, classes] of [
      ['2011-W33', [counts('7Б', 30, 0), counts('8А', 30, 30)]],
      ['2011-W34', [counts('7Б', 30, 12), counts('8А', 32, 31)]],
      ['2011-W35', [counts('7Б', 99, 99)]],
    ] as const)
      await house.weeks.save(
        undefined,
        {
          nodeId: ownSchool,
          path: [region, ownMunicipality, ownSchool],
          week,
          reports: [
            {
              number: 1,
              effectiveAt: '2011-08-28',
              recordedAt: '2011-08-29T08:00:00.000Z',
              recordedBy: 'p-1',
              source: 'exchange',
              classes: [...classes],
            },
          ],
          version: 0,
        },
        change,
      );
  });

  test('is prefilled with the figures of the indicators, the class that lags most first', async () => {
    const { body } = await house.ask('school', 'GET', path);
    expect(body.figures).toMatchObject({
      asOf: '2011-09-20',
      weeks: ['2011-W33', '2011-W34'],
      lessonsExpected: 122,
      lessonsRecorded: 73,
      dailyShare: 0.598,
      classes: [
        { className: '7Б', lessonsExpected: 60, lessonsRecorded: 12, weeks: 2, weeksRecorded: 1 },
        { className: '8А', lessonsExpected: 62, lessonsRecorded: 61 },
      ],
    });
    expect(body).toMatchObject({ dueOn: '2011-09-05', version: 0 });
    const service = await call(adoptionApi, {
      path: `/api/adoption/schools/${ownSchool}/activity?from=2011-W31&to=2011-W34`,
      as: personOf('school'),
    });
    const sum = (name: 'lessonsExpected' | 'lessonsRecorded') =>
      service.body.weeks.reduce((all: number, { totals }: WeekView) => all + totals[name], 0);
    expect(body.figures).toMatchObject({
      lessonsExpected: sum('lessonsExpected'),
      lessonsRecorded: sum('lessonsRecorded'),
    });
  });

  test('goes to the municipality, comes back with remarks, and is accepted; the plan has its evidence', async () => {
    const send = (of: number) => house.ask('school', 'PUT', path, { body: said, headers: version(of) });
    const sent = await send(0);
    expect(sent.body, JSON.stringify(sent.body)).toMatchObject({ status: 'submitted', version: 1 });
    expect((await send(1)).body.code).toBe('reportNotYours');
    expect((await house.deliver())[0]).toMatchObject({ to: { role: 'municipal', nodeId: ownMunicipality } });
    expect(await evidence('2.5', ownSchool, '2011-08')).toMatchObject({ status: 'satisfied', late: true });

    const remarks = { body: { remarks: 'Нет мер по 7Б' }, headers: version(1) };
    const returned = await house.ask('municipal', 'PUT', `${path}/return`, remarks);
    expect(returned.body).toMatchObject({ status: 'returned', steps: [{}, { remarks: 'Нет мер по 7Б' }] });
    await house.deliver();
    expect(await evidence('2.5', ownSchool, '2011-08')).toMatchObject({ status: 'overdue' });
    const early = await house.ask('municipal', 'PUT', `${path}/acceptance`, { headers: version(2) });
    expect(early.body.code).toBe('reportNotAwaiting');

    await send(2);
    const accepted = await house.ask('municipal', 'PUT', `${path}/acceptance`, { headers: version(3) });
    expect(accepted.body.status).toBe('accepted');
    expect((await house.deliver()).at(-1)).toMatchObject({ to: { role: 'school', nodeId: ownSchool } });
    const list = await house.ask('municipal', 'GET', `/municipalities/${ownMunicipality}/monthly/2011-08`);
    expect(list.body.items).toEqual([
      expect.objectContaining({ schoolId: ownSchool, status: 'accepted', late: true, dailyShare: 0.598 }),
      { schoolId: second, version: 0 },
      { schoolId: third, version: 0 },
    ]);
  });

  test('is refused before the month’s last week is over, and not expected before it is due', async () => {
    const reply = await house.ask('school', 'PUT', `/schools/${ownSchool}/monthly/2011-09`, {
      body: said,
      headers: version(0),
    });
    expect(reply.body).toMatchObject({ code: 'monthNotOver', params: { opensOn: '2011-10-01' } });
    await house.openDay();
    expect(await evidence('2.5', third, '2011-09')).toMatchObject({ status: 'notExpected' });
    expect(await evidence('2.5', third, '2011-08')).toMatchObject({ status: 'overdue' });
  });

  test('may be sent by its own school alone', async () => {
    expect((await house.ask('municipal', 'PUT', path, { body: said, headers: version(4) })).status).toBe(403);
    expect((await house.ask('school', 'GET', `/schools/${foreignSchool}/monthly/2011-08`)).body.code).toBe(
      'foreignNode',
    );
  });
});
