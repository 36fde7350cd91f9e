import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { startTexts, visit } from '../../testing/page.tsx';
import type { DataColumn } from './columns.ts';
import { DataTable } from './DataTable.tsx';
import type { RowChoice } from './RowChoice.tsx';
import type { RowMarks } from './TableLines.tsx';
import type { MoreRows } from './TableMore.tsx';
import { useTableView } from './useTableView.ts';

interface School {
  name: string;
  pupils: number | undefined;
}

const three: School[] = [
  { name: 'Школа № 10, Берёзовка', pupils: 90 },
  { name: 'Школа № 2, Ольховка', pupils: undefined },
  { name: 'Школа № 7, Анна', pupils: 340 },
];

beforeAll(() => startTexts({}));

interface SchoolsProps {
  schools: readonly School[];
  more?: MoreRows;
  choice?: RowChoice<School>;
  total?: School;
  marks?: RowMarks<School>;
}

function Schools({ schools, more, choice, total, marks }: SchoolsProps) {
  const columns = useMemo(
    (): DataColumn<School>[] => [
      { key: 'name', label: 'Школа', width: '2fr', cell: ({ name }) => name, text: ({ name }) => name },
      {
        key: 'pupils',
        label: 'Учеников',
        width: '1fr',
        cell: ({ pupils }) => pupils ?? 'нет данных',
        text: ({ pupils }) => String(pupils ?? ''),
        sortBy: ({ pupils }) => pupils,
      },
    ],
    [],
  );
  return (
    <>
      <output aria-label="address">{useLocation().search}</output>
      <DataTable
        label="Школы"
        columns={columns}
        rows={schools}
        view={useTableView()}
        more={more}
        {...(choice && { choice })}
        {...(total && { total })}
        {...marks}
      />
    </>
  );
}

/** A school of which no number is known cannot be ticked. */
function Ticked() {
  const [ticked, setTicked] = useState<readonly School[]>([]);
  const choice: RowChoice<School> = {
    has: (school) => ticked.includes(school),
    isOpen: ({ pupils }) => pupils !== undefined,
    labelOf: ({ name }) => `Выбрать: ${name}`,
    allLabel: 'Выбрать всех',
    tick: (rows, isOn) =>
      setTicked(
        isOn ? [...new Set([...ticked, ...rows])] : ticked.filter((school) => !rows.includes(school)),
      ),
  };
  return (
    <>
      <output aria-label="ticked">{ticked.map(({ name }) => name).join('; ')}</output>
      <Schools schools={three} choice={choice} />
    </>
  );
}

function Pointed() {
  const [pointed, setPointed] = useState<School>();
  return (
    <>
      <output aria-label="pointed">{pointed?.name}</output>
      <Schools schools={three} marks={{ isCurrent: (row) => row === three[0], onPoint: setPointed }} />
    </>
  );
}

function open(address = '/', schools: readonly School[] = three) {
  visit(<Schools schools={schools} />, { path: '/', at: address });
}

function names(): string[] {
  const [, ...rows] = within(screen.getByRole('table', { name: 'Школы' })).getAllByRole('row');
  return rows.map((row) => within(row).getByRole('rowheader').textContent ?? '');
}

const [ten, two, seven] = three.map(({ name }) => name);

describe('a table', () => {
  test('is ordered up, down and as it came by its heads; what has no value stays last', async () => {
    const user = userEvent.setup();
    open();
    expect(names()).toEqual([ten, two, seven]);
    const head = () => screen.getByRole('columnheader', { name: 'Учеников' });
    await user.click(within(head()).getByRole('button'));
    expect(head().getAttribute('aria-sort')).toBe('ascending');
    expect(names()).toEqual([ten, seven, two]);
    await user.click(within(head()).getByRole('button'));
    expect(head().getAttribute('aria-sort')).toBe('descending');
    expect(names()).toEqual([seven, ten, two]);
    await user.click(within(head()).getByRole('button'));
    expect(names()).toEqual([ten, two, seven]);
  });

  test('orders numbers within names as numbers', () => {
    open('/?sort=name');
    expect(names()).toEqual([two, seven, ten]);
  });

  test('finds by words in any order, ё as е, and says how many', async () => {
    open();
    await userEvent.type(screen.getByRole('searchbox', { name: /Найти в списке/ }), 'березовка школа');
    expect(names()).toEqual([ten]);
    expect(screen.getByText('Найдено 1 из 3').getAttribute('role')).toBe('status');
  });

  test('keeps its view in the address, and opens it again', async () => {
    const user = userEvent.setup();
    open();
    await user.click(screen.getByRole('button', { name: 'Столбцы' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Учеников' }));
    expect(screen.getByLabelText('address').textContent).toBe('?hide=pupils');
    expect(screen.getByRole('menuitemcheckbox', { name: 'Школа' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
  });

  test('opens the view that an address names', () => {
    open('/?hide=pupils&sort=-name&find=школа');
    expect(screen.queryByRole('columnheader', { name: 'Учеников' })).toBeNull();
    expect(names()).toEqual([ten, seven, two]);
  });

  test('is copied as it is shown', async () => {
    const user = userEvent.setup();
    open('/?sort=-pupils');
    await user.click(screen.getByRole('button', { name: 'Копировать' }));
    expect(await navigator.clipboard.readText()).toBe(`Школа\tУчеников\n${seven}\t340\n${ten}\t90\n${two}\t`);
    expect(screen.getByRole('button', { name: 'Скопировано 3 строки' })).toBeDefined();
  });

  test('of fifty thousand rows draws those in sight, and says how many there are', () => {
    const many = Array.from({ length: 50_000 }, (_, at) => ({ name: `Школа ${at}`, pupils: at }));
    open('/?sort=-pupils', many);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('50001');
    expect(names()[0]).toBe('Школа 49999');
    expect(names().length).toBeLessThan(60);
  });

  test('stands whole on paper, and in its window again on the screen', () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ name: `Школа ${at}`, pupils: at }));
    open('/', many);
    const inSight = names().length;
    expect(inSight).toBeLessThan(60);
    act(() => void dispatchEvent(new Event('beforeprint')));
    expect(names()).toEqual(many.map(({ name }) => name));
    act(() => void dispatchEvent(new Event('afterprint')));
    expect(names().length).toBe(inSight);
  });

  test('has its total above all rows in any order, copies it and finds without it', async () => {
    const user = userEvent.setup();
    const total = { name: 'Всего', pupils: 430 };
    visit(<Schools schools={three} total={total} />, { path: '/', at: '/?sort=-pupils&find=анна' });
    expect(names()).toEqual(['Всего', seven]);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('3');
    expect(screen.getByText('Найдено 1 из 3')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Копировать' }));
    expect(await navigator.clipboard.readText()).toBe(`Школа\tУчеников\nВсего\t430\n${seven}\t340`);
  });

  test('tells which row is pointed at, and says which one is current', async () => {
    const user = userEvent.setup();
    visit(<Pointed />, { path: '/', at: '/' });
    const row = (name: string | undefined) => screen.getByRole('row', { name: new RegExp(`^${name}`) });
    await user.hover(row(two));
    expect(screen.getByLabelText('pointed').textContent).toBe(two);
    await user.unhover(screen.getByRole('table'));
    expect(screen.getByLabelText('pointed').textContent).toBe('');
    expect(row(ten).getAttribute('aria-current')).toBe('true');
    expect(row(two).getAttribute('aria-current')).toBeNull();
  });

  test('draws other rows as it is scrolled, and its end at once', async () => {
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(520);
    const many = Array.from({ length: 5000 }, (_, at) => ({ name: `Школа ${at}`, pupils: at }));
    open('/', many);
    const table = screen.getByRole('table', { name: 'Школы' });
    table.scrollTop = 34 * 2000;
    fireEvent.scroll(table);
    expect(names()).toContain('Школа 2000');
    expect(names().length).toBeLessThan(60);
    table.focus();
    await userEvent.keyboard('{End}');
    expect(names().at(-1)).toBe('Школа 4999');
    await userEvent.keyboard('{Home}');
    expect(names()[0]).toBe('Школа 0');
  });

  test('is ordered on a phone by a list of orders', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('width < 600px'),
      ...Object.fromEntries(
        ['addListener', 'removeListener', 'addEventListener', 'removeEventListener'].map((name) => [
          name,
          vi.fn(),
        ]),
      ),
    }));
    open();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Порядок' }), 'Учеников: по убыванию');
    expect(screen.getByLabelText('address').textContent).toBe('?sort=-pupils');
    expect(names()).toEqual([seven, ten, two]);
  });

  test('of which only some has come says so, and that order and search are within it', async () => {
    const load = vi.fn();
    const more = { load, isLoading: false };
    visit(<Schools schools={three} more={more} />, { path: '/', at: '/' });
    expect(screen.getByText('Загружено строк: 3, это не все')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Учеников' }));
    expect(screen.getByText(/Порядок и поиск — только среди них$/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Показать ещё' }));
    expect(load).toHaveBeenCalledOnce();
  });

  test('ticks rows, and all that are found and open at once', async () => {
    const user = userEvent.setup();
    visit(<Ticked />, { path: '/', at: '/' });
    expect(screen.getByRole('checkbox', { name: `Выбрать: ${two}` }).hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: `Выбрать: ${ten}` }));
    const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Выбрать всех' });
    expect(all.indeterminate).toBe(true);
    await user.click(all);
    expect(screen.getByLabelText('ticked').textContent).toBe(`${ten}; ${seven}`);
    await user.type(screen.getByRole('searchbox'), 'анна');
    await user.click(all);
    expect(screen.getByLabelText('ticked').textContent).toBe(ten);
  });
});
