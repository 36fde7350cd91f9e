import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { AdoptionLineChart } from './AdoptionLineChart.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { chartPalette } from './palette.ts';
import { RankedBars, type RankedBarsProps } from './RankedBars.tsx';

const palette = chartPalette.light;
const labels = {
  chartTab: 'Chart',
  tableTab: 'Table',
  downloadCsv: 'CSV',
  downloadSvg: 'SVG',
  downloadPng: 'PNG',
};

function Bars({ onOpen }: { onOpen?: (segment: object) => void }) {
  return (
    <RankedBars
      bars={[
        {
          id: 'm-1',
          name: 'Anna',
          valueText: '2 of 3',
          segments: [
            { status: 'satisfied', count: 2 },
            { status: 'overdue', count: 1 },
          ],
        },
        {
          id: 'm-2',
          name: 'Bobrov',
          valueText: '0 of 4',
          segments: [
            { status: 'noData', count: 4 },
            { status: 'satisfied', count: 0 },
          ],
        },
      ]}
      palette={palette}
      ariaLabel="By district"
      legendLabel="Legend"
      statusLabel={(status) => status}
      segmentLabel={(bar, status, count) => `${bar.name}: ${count} ${status}`}
      onOpen={onOpen}
    />
  );
}

function Lines({ onOpen }: { onOpen?: (point: object) => void }) {
  return (
    <AdoptionLineChart
      series={[
        {
          id: 'a',
          name: 'A',
          points: [
            { day: '2011-09-05', value: 0.1 },
            { day: '2011-09-12' },
            { day: '2011-09-19', value: 0.4 },
          ],
        },
        {
          id: 'b',
          name: 'B',
          points: [
            { day: '2011-09-05', value: 0.2 },
            { day: '2011-09-19', value: 0.3 },
          ],
        },
      ]}
      planned={{
        id: 'p',
        name: 'Plan',
        points: [
          { day: '2011-09-05', value: 0 },
          { day: '2011-09-19', value: 1 },
        ],
      }}
      vacations={[{ from: '2011-09-07', to: '2011-09-09', name: 'Vacation' }]}
      asOf={{ day: '2011-09-19', label: 'Today' }}
      palette={palette}
      ariaLabel="By week"
      formatValue={(value) => `${Math.round(value * 100)} %`}
      formatDay={(day) => day}
      pointLabel={(series, day, value) => `${series.name} ${day} ${value}`}
      onOpen={onOpen}
    />
  );
}

test('every segment with something in it is a button that opens its list', async () => {
  const user = userEvent.setup();
  const onOpen = vi.fn();
  render(<Bars onOpen={onOpen} />);
  const segments = within(screen.getByRole('group', { name: 'By district' })).getAllByRole('button');
  expect(segments.map((segment) => segment.getAttribute('aria-label')).sort()).toEqual([
    'Anna: 1 overdue',
    'Anna: 2 satisfied',
    'Bobrov: 4 noData',
  ]);
  await user.click(screen.getByRole('button', { name: 'Anna: 1 overdue' }));
  expect(onOpen).toHaveBeenCalledWith({ id: 'm-1', status: 'overdue' });
});

test('bars are walked by arrows and opened by Enter', async () => {
  const user = userEvent.setup();
  const onOpen = vi.fn();
  render(<Bars onOpen={onOpen} />);
  await user.tab();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Anna: 2 satisfied');
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Anna: 1 overdue');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onOpen).toHaveBeenCalledWith({ id: 'm-2', status: 'noData' });
});

test('every known point opens from the keyboard; an unknown one is skipped', async () => {
  const user = userEvent.setup();
  const onOpen = vi.fn();
  render(<Lines onOpen={onOpen} />);
  await screen.findAllByRole('button');
  await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('A 2011-09-19 0.4');
  await user.keyboard('{ArrowDown} ');
  expect(onOpen).toHaveBeenCalledWith({ seriesId: 'b', day: '2011-09-19', value: 0.3 });
});

test('the table tab holds the same numbers, and a number opens its list', async () => {
  const user = userEvent.setup();
  const onOpen = vi.fn();
  const table = {
    columns: ['District', 'Share'],
    rows: [{ key: 'a', cells: [{ text: 'Anna' }, { text: '40 %', raw: 0.4, onOpen }] }],
  };
  render(
    <ChartFrame
      title="Adoption"
      period="On 20 September"
      table={table}
      fileName="adoption"
      csvSeparator=";"
      labels={labels}
      palette={palette}
    >
      <Lines />
    </ChartFrame>,
  );
  expect(screen.getByRole('heading', { level: 2, name: 'Adoption' })).toBeDefined();
  await user.click(screen.getByRole('tab', { name: 'Table' }));
  expect(screen.getByRole('rowheader', { name: 'Anna' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: '40 %' }));
  expect(onOpen).toHaveBeenCalled();
  expect(screen.queryByRole('button', { name: 'SVG' })).toBeNull();
});

test('the downloaded picture carries title, legend and period', async () => {
  const user = userEvent.setup();
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return 'blob:picture';
  });
  const table = { columns: [], rows: [] };
  render(
    <ChartFrame
      title="Adoption"
      period="On 20 September"
      table={table}
      fileName="adoption"
      csvSeparator=","
      labels={labels}
      palette={palette}
    >
      <Bars />
    </ChartFrame>,
  );
  await user.click(screen.getByRole('button', { name: 'SVG' }));
  const picture = new DOMParser().parseFromString((await saved[0]?.text()) ?? '', 'image/svg+xml');
  const words = [...picture.querySelectorAll('text')].map((text) => text.textContent);
  expect(words).toEqual(expect.arrayContaining(['Adoption', 'On 20 September', 'overdue', 'Bobrov']));
  vi.restoreAllMocks();
});

test('values too long for their column are said in short, all of them alike', () => {
  const bar = (id: string, valueText: string, shortValueText: string) => ({
    id,
    name: id,
    valueText,
    shortValueText,
    segments: [{ status: 'satisfied' as const, count: 1 }],
  });
  const drawn = (bars: RankedBarsProps['bars']) =>
    render(
      <RankedBars
        bars={bars}
        palette={palette}
        ariaLabel="By district"
        legendLabel="Legend"
        statusLabel={(status) => status}
        segmentLabel={({ name }) => name}
      />,
    );
  const { unmount } = drawn([bar('m-1', '1 of 2', '50%')]);
  expect(screen.getByText('1 of 2')).toBeDefined();
  unmount();
  drawn([bar('m-1', '1 of 2', '50%'), bar('m-2', '12 of 24 obliged nodes of the district', '51%')]);
  expect(screen.getByText('50%')).toBeDefined();
  expect(screen.getByText('51%')).toBeDefined();
  expect(screen.queryByText('1 of 2')).toBeNull();
});
