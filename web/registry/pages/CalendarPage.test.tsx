import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { usualSchoolYears } from '../../../functions/shared/calendar/usualSchoolYears.ts';
import { answer, fill, never, Refused, show } from '../testing/page.tsx';
import { detailOf, region, school } from '../testing/records.ts';
import { CalendarPage } from './CalendarPage.tsx';

const calendar = { nodeId: school.id, layers: [usualSchoolYears], proposals: [], version: 0 };

const base = {
  'GET /registry/nodes': { items: [] },
  'GET /registry/nodes/r-20': detailOf(region),
  [`GET /registry/nodes/${school.id}`]: detailOf(school),
  'GET /registry/calendar': calendar,
};

describe('the working calendar', () => {
  test('shows days off, where they were moved from, and by which act', async () => {
    answer({});
    show(<CalendarPage />, { at: '/?year=2011' });
    const march = screen.getByRole('table', { name: 'март 2011 г.' });
    expect(within(march).getByTitle('05.03.2011: рабочая суббота или воскресенье')).toBeTruthy();
    expect(screen.getByText(/07.03.2011: перенесённый выходной, вместо 05.03.2011/)).toBeTruthy();
    expect(screen.getByText(/Постановление Правительства № .*, известно с/)).toBeTruthy();
  });

  test('says clearly that a year is not known as of the day, and guesses nothing', () => {
    answer({});
    show(<CalendarPage />, { at: '/?year=2013' });
    expect(screen.getByText(/Рабочий календарь 2013 года на 20.09.2011 ещё не утверждён/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('the school calendar', () => {
  const at = '/?view=school&schoolYear=2011/12';

  test('waits', () => {
    answer({ ...base, 'GET /registry/calendar': never });
    show(<CalendarPage />, { at });
    expect(screen.getByRole('status', { name: 'Загружаем…' })).toBeTruthy();
  });

  test('says what failed', async () => {
    answer({ ...base, 'GET /registry/calendar': new Refused(404, 'notFound') });
    show(<CalendarPage />, { at });
    expect(await screen.findByText('Такой записи нет')).toBeTruthy();
  });

  test('says when nobody has stated the year', async () => {
    answer({ ...base, 'GET /registry/calendar': { ...calendar, layers: [] } });
    show(<CalendarPage />, { at });
    expect(await screen.findByText(/Учебный год 2011\/12 ещё никем не задан/)).toBeTruthy();
  });

  test('shows stretches of lessons and whose word each entry is', async () => {
    answer(base);
    show(<CalendarPage />, { at });
    expect(await screen.findByText(/^1: 01.09.2011/)).toBeTruthy();
    expect(screen.getByText('Обычные дни учебного года')).toBeTruthy();
    expect(screen.getByText(/Каникулы, осенние/)).toBeTruthy();
    expect(screen.getByRole('table', { name: 'сентябрь 2011 г.' })).toBeTruthy();
  });

  test('a school proposes a quarantine', async () => {
    const sent = answer({ ...base, [`POST /registry/calendar/${school.id}/proposals`]: calendar });
    show(<CalendarPage />, { as: 'school', at });
    await userEvent.click(await screen.findByRole('button', { name: 'Предложить изменение' }));
    const dialog = within(await screen.findByRole('dialog'));
    fill(dialog.getByLabelText('Почему'), 'Грипп в трёх классах');
    await userEvent.click(dialog.getByRole('button', { name: 'Предложить изменение' }));
    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
        kind: 'quarantine',
        effective: { from: '2011-09-20', to: '2011-09-20' },
        reason: 'Грипп в трёх классах',
      }),
    );
  });

  test('the department decides over the version that was read', async () => {
    const entry = {
      id: 'e-1',
      kind: 'quarantine',
      recordedAt: '2011-09-19T08:00:00.000Z',
      author: 'p-school',
      effective: { from: '2011-09-21', to: '2011-09-27' },
    };
    const sent = answer({
      ...base,
      'GET /registry/calendar': { ...calendar, proposals: [{ id: 'e-1', entry }], version: 2 },
      [`PUT /registry/calendar/${school.id}/proposals/e-1/decision`]: calendar,
    });
    show(<CalendarPage />, { as: 'leadership', at: `${at}&node=${school.id}` });
    await userEvent.click(await screen.findByRole('button', { name: 'Принять' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Принять' }));
    await waitFor(() => expect(sent.find(({ method }) => method === 'PUT')?.headers['if-match']).toBe('"2"'));
    expect(sent.find(({ method }) => method === 'PUT')?.body).toEqual({ kind: 'accepted' });
  });
});
