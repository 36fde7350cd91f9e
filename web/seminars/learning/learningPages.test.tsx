import { configure, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { en, ru } from '../text/learning.ts';
import { LearningPage } from './LearningPage.tsx';
import { LearningPathPage } from './LearningPathPage.tsx';

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

beforeAll(() => startTexts({ learning: { ru, en } }));
beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const say = (text: string) => ({ ru: text, en: text });
const path = {
  learner: 'pupil',
  edition: 1,
  minutes: 5,
  title: say('Ученик'),
  summary: say('Коротко'),
  steps: Array.from({ length: 5 }, (_, at) => ({
    title: say(`Шаг под номером ${at + 1}`),
    todo: say('Сделай'),
    seen: say('Увидишь'),
  })),
  questions: Array.from({ length: 5 }, (_, at) => ({
    text: say(`Вопрос ${at + 1}`),
    options: [say('Первый'), say('Второй'), say('Третий')],
  })),
};
const openAt = (step: string) =>
  visit(<LearningPathPage />, { path: '/learning/:learner', at: `/learning/pupil?step=${step}` });

test('the list of paths waits, says what failed, and shows which are finished in this browser', async () => {
  const list = () => visit(<LearningPage />, { path: '/learning', at: '/learning' });
  stubApi({});
  const { unmount } = list();
  expect(screen.getByRole('status', { name: 'Загружаем…' })).toBeDefined();
  unmount();
  stubApi({ 'GET /seminars/learning/paths': refused(500, 'fault') });
  const failed = list();
  expect(await screen.findByText('Ошибка на нашей стороне')).toBeDefined();
  failed.unmount();
  localStorage.setItem('vnedrenie.path.pupil', 'yes');
  const { learner, minutes, title, summary } = path;
  stubApi({ 'GET /seminars/learning/paths': { items: [{ learner, minutes, title, summary, steps: 5 }] } });
  list();
  const item = await screen.findByRole('listitem');
  expect(within(item).getByText('Пройден')).toBeDefined();
  expect(within(item).getByRole('link').getAttribute('href')).toBe('/learning/pupil');
  expect(screen.queryByRole('link', { name: 'Кто прошёл' })).toBeNull();
});

test('a step leads to the next, and the last one to the self-check', async () => {
  stubApi({ 'GET /seminars/learning/paths/pupil': path });
  openAt('4');
  expect(await screen.findByText('Шаг под номером 4')).toBeDefined();
  fireEvent.click(screen.getByText('Дальше'));
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Шаг под номером 5'));
  fireEvent.click(screen.getByText('К самопроверке'));
  expect(await screen.findAllByRole('radiogroup')).toHaveLength(5);
});

test('a question left out is outlined and nothing is sent; then every answer is explained', async () => {
  const answers = Array.from({ length: 5 }, (_, at) => ({
    isRight: at > 0,
    right: 0,
    because: say('Потому что'),
  }));
  const calls = stubApi({
    'GET /seminars/learning/paths/pupil': path,
    'PUT /seminars/learning/paths/pupil/browsers/*': { right: 4, isFinished: true, answers },
  });
  openAt('check');
  const groups = await screen.findAllByRole('radiogroup');
  for (const [at, group] of groups.slice(0, 4).entries())
    fireEvent.click(group.querySelectorAll('input')[at === 0 ? 1 : 0] as HTMLElement);
  fireEvent.click(screen.getByText('Проверить ответы'));
  expect(await screen.findByText(ru.check.incomplete)).toBeDefined();
  expect(calls.filter(({ method }) => method === 'PUT')).toEqual([]);
  fireEvent.click(groups[4]?.querySelector('input') as HTMLElement);
  fireEvent.click(screen.getByText('Проверить ответы'));
  expect(await screen.findByText('Путь пройден')).toBeDefined();
  const sent = calls.find(({ method }) => method === 'PUT');
  expect(JSON.parse(sent?.body ?? '')).toMatchObject({ answers: [1, 0, 0, 0, 0] });
  expect(screen.getByText('Верный ответ: «Первый».')).toBeDefined();
  expect(screen.getAllByText('Верно.')).toHaveLength(4);
  expect(localStorage.getItem('vnedrenie.path.pupil')).toBe('yes');
});
