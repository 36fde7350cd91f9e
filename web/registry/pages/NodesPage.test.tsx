import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, fill, never, Refused, show } from '../testing/page.tsx';
import { detailOf, otherSchool, region, school, town } from '../testing/records.ts';
import { NodesPage } from './NodesPage.tsx';

beforeEach(() => {
  // Nothing is laid out here, and the list draws only lines that are in sight.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
});

const nodes = (query: URLSearchParams) => {
  const byKind: Record<string, unknown[]> = {
    municipality: [town],
    school: [school, otherSchool],
    branch: [],
  };
  const asked = byKind[query.get('kind') ?? 'school'] ?? [];
  const q = query.get('q')?.toLowerCase();
  const matches = (node: unknown) => !q || JSON.stringify(node).toLowerCase().includes(q);
  return { items: asked.filter(matches) };
};

const registry = {
  'GET /registry/nodes': nodes,
  'GET /registry/nodes/r-20': detailOf(region),
  [`GET /registry/nodes/${town.id}`]: detailOf(town),
  [`GET /registry/nodes/${school.id}`]: detailOf(school),
  [`GET /registry/nodes/${otherSchool.id}`]: detailOf(otherSchool),
  [`GET /registry/nodes/${school.id}/acts`]: { nodeId: school.id, version: 0, acts: [] },
};

describe('the page of nodes', () => {
  test('waits', () => {
    answer({ 'GET /registry/nodes': never });
    show(<NodesPage />);
    expect(screen.getByRole('status', { name: 'Загружаем…' })).toBeTruthy();
  });

  test('says what failed', async () => {
    answer({ 'GET /registry/nodes': new Refused(500, 'fault') });
    show(<NodesPage />);
    expect(await screen.findByText('Ошибка на нашей стороне')).toBeTruthy();
  });

  test('is empty until a pack has been loaded, and shows the way to those who may load one', async () => {
    answer({ 'GET /registry/nodes': { items: [] } });
    show(<NodesPage />, { as: 'admin' });
    expect(await screen.findByText('Узлов ещё нет')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Загрузить пакет региона' })).toBeTruthy();
  });

  test('takes a region that no pack has brought yet for an empty one', async () => {
    answer({ 'GET /registry/nodes': new Refused(404, 'notFound') });
    show(<NodesPage />, { as: 'admin' });
    expect(await screen.findByText('Узлов ещё нет')).toBeTruthy();
  });

  test('opens a municipality, and keeps it in the address', async () => {
    answer(registry);
    const page = show(<NodesPage />, { as: 'leadership' });
    await userEvent.click(await screen.findByRole('button', { name: 'Раскрыть: Аннинский район' }));
    const line = (await screen.findByText('Аннинская СОШ № 1')).closest('[role="row"]') as HTMLElement;
    expect(within(line).getByText('512')).toBeTruthy();
    expect(within(line).getByText('Не подтверждён')).toBeTruthy();
    expect(page.search().get('open')).toBe(town.id);
    expect(screen.getByRole('link', { name: 'Аннинская СОШ № 1' }).getAttribute('href')).toBe(
      `/schools/${school.id}`,
    );
  });

  test('looks for words as they are typed', async () => {
    const sent = answer(registry);
    const page = show(<NodesPage />);
    fill(await screen.findByRole('searchbox'), 'берёз');
    expect(await screen.findByText('Найден 1 узел')).toBeTruthy();
    expect(screen.getByText('Берёзовская СОШ')).toBeTruthy();
    expect(page.search().get('q')).toBe('берёз');
    expect(sent.length).toBeLessThan(20);
  });

  test('says when nothing was found', async () => {
    answer(registry);
    show(<NodesPage />, { at: '/?q=яяя' });
    expect(await screen.findByText('Ничего не найдено')).toBeTruthy();
  });
});

describe('the record of a node', () => {
  test('is edited over the version that was read; of what was typed nothing is lost', async () => {
    let version = 1;
    const sent = answer({
      ...registry,
      [`GET /registry/nodes/${school.id}`]: () => ({
        ...detailOf(school),
        version,
        pupils: version === 1 ? 512 : 530,
      }),
      [`PUT /registry/nodes/${school.id}`]: () => new Refused(409, 'staleRecord'),
    });
    show(<NodesPage />, { as: 'operator', at: `/?node=${school.id}` });
    await userEvent.click(await screen.findByRole('button', { name: 'Изменить' }));
    const address = screen.getByRole('textbox', { name: 'Адрес' });
    fill(address, 'ул. Новая, 2');
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
    expect(await screen.findByText('Запись уже изменил кто-то другой')).toBeTruthy();
    version = 2;
    await userEvent.click(screen.getByRole('button', { name: 'Взять свежую запись' }));
    expect(await screen.findByText('Сейчас в записи: 530')).toBeTruthy();
    expect((address as HTMLInputElement).value).toBe('ул. Новая, 2');
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
    await waitFor(() => expect(sent.filter(({ method }) => method === 'PUT')).toHaveLength(2));
    const [first, second] = sent.filter(({ method }) => method === 'PUT');
    expect(first?.body).toEqual({ address: 'ул. Новая, 2' });
    expect([first?.headers['if-match'], second?.headers['if-match']]).toEqual(['"1"', '"2"']);
  });

  test('is succeeded after its consequences were shown', async () => {
    const sent = answer({ ...registry, [`POST /registry/nodes/${school.id}/successions`]: school });
    show(<NodesPage />, { as: 'leadership', at: `/?node=${school.id}` });
    await userEvent.click(await screen.findByRole('button', { name: 'Преобразовать' }));
    fill(screen.getByRole('textbox', { name: 'Номер акта' }), '77');
    await userEvent.click(screen.getByRole('combobox', { name: 'Правопреемник' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Берёзовская СОШ' }));
    await userEvent.click(screen.getByRole('button', { name: 'Показать последствия' }));
    expect(await screen.findByText(/закрывается 20.09.2011/)).toBeTruthy();
    expect(sent.some(({ method }) => method === 'POST')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Записать преобразование' }));
    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
        kind: 'merge',
        on: '2011-09-20',
        actNumber: '77',
        into: otherSchool.id,
      }),
    );
  });

  test('is confirmed by those who answer for it, and by nobody else', async () => {
    const sent = answer({ ...registry, [`POST /registry/nodes/${school.id}/confirmations`]: school });
    show(<NodesPage />, { as: 'school', at: `/?node=${school.id}` });
    await userEvent.click(await screen.findByRole('button', { name: 'Узел отвечает' }));
    const dialog = await screen.findByRole('dialog', { name: 'Узел отвечает' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Узел отвечает' }));
    await waitFor(() => expect(sent.some(({ method }) => method === 'POST')).toBe(true));
  });

  test('shows a visitor no buttons of work', async () => {
    answer(registry);
    show(<NodesPage />, { at: `/?node=${school.id}` });
    await screen.findByRole('link', { name: 'Открыть страницу' });
    for (const name of ['Изменить', 'Преобразовать', 'Узел отвечает', 'Внести акт'])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });
});
