import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  Alert,
  Box,
  Button,
  FormControl,
  FormControlLabel,
  Radio,
  RadioGroup,
  Tab,
  Table,
  TableCell,
  TableHead,
  TableRow,
  Tabs,
  TextField,
  ThemeProvider,
  ToggleButton,
  ToggleButtonGroup,
  useColorScheme,
} from './index.ts';
import { rulesOf } from './sx.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
  delete document.documentElement.dataset.scheme;
});

test('styles are written as Material UI reads them', () => {
  expect(
    rulesOf('.s', {
      m: 0,
      my: 1.5,
      px: { xs: 2, md: 3 },
      borderBottom: 1,
      borderColor: 'divider',
      borderRadius: 2,
    }),
  ).toEqual([
    '.s{margin:0px;margin-top:12px;margin-bottom:12px;padding-left:16px;padding-right:16px;border-bottom:1px solid;' +
      'border-color:var(--mui-palette-divider);border-radius:20px}',
    '@media (min-width: 900px){.s{padding-left:24px;padding-right:24px}}',
  ]);
  expect(
    rulesOf('.s', {
      color: 'text.secondary',
      bgcolor: '#fff',
      flexShrink: { md: 0 },
      lineHeight: 1.2,
      maxWidth: 560,
      width: 1,
      '& th, & td': { px: 1 },
      '@media print': { display: 'none' },
    }),
  ).toEqual([
    '.s{color:var(--mui-palette-text-secondary);background-color:#fff;line-height:1.2;max-width:560px;width:100%}',
    '@media (min-width: 900px){.s{flex-shrink:0}}',
    '.s th, .s td{padding-left:8px;padding-right:8px}',
    '@media print{.s{display:none}}',
  ]);
});

test('equal styles are one class, and a part is the element that it is asked to be', () => {
  const { container } = render(
    <>
      <Box component="li" sx={{ mt: 1 }} className="no-print" />
      <Box sx={{ mt: 1 }} />
    </>,
  );
  const [first, second] = container.children;
  expect(first?.localName).toBe('li');
  expect(first?.className).toBe(`${second?.className} no-print`);
});

test('of tabs one is a stop of the Tab key; arrows go on, a press opens', () => {
  const open = vi.fn();
  render(
    <Tabs value="chart" onChange={open} aria-label="Weeks">
      <Tab value="chart" label="Chart" />
      <Tab value="table" label="Table" />
    </Tabs>,
  );
  const [chart, table] = screen.getAllByRole('tab');
  expect([chart?.tabIndex, table?.tabIndex]).toEqual([0, -1]);
  expect(screen.getByRole('tab', { selected: true })).toBe(chart);
  chart?.focus();
  fireEvent.keyDown(chart as HTMLElement, { key: 'ArrowRight' });
  expect(document.activeElement).toBe(table);
  fireEvent.keyDown(table as HTMLElement, { key: 'ArrowRight' });
  expect(document.activeElement).toBe(chart);
  fireEvent.click(table as HTMLElement);
  expect(open).toHaveBeenCalledExactlyOnceWith(expect.anything(), 'table');
});

test('a choice among buttons tells what is pressed, and nothing when it was chosen already', () => {
  const choose = vi.fn();
  render(
    <ToggleButtonGroup value={2} onChange={choose}>
      <ToggleButton value={2}>two</ToggleButton>
      <ToggleButton value={3}>three</ToggleButton>
    </ToggleButtonGroup>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'three', pressed: false }));
  fireEvent.click(screen.getByRole('button', { name: 'two', pressed: true }));
  expect(choose.mock.calls.map(([, value]) => value)).toEqual([3, null]);
});

test('radio buttons belong to their group and stand still where it is disabled', () => {
  const choose = vi.fn();
  const group = (disabled: boolean) => (
    <FormControl disabled={disabled}>
      <RadioGroup value="1" onChange={(_event, value) => choose(value)} aria-label="Mark">
        <FormControlLabel value={1} control={<Radio />} label="one" />
        <FormControlLabel value={2} control={<Radio />} label="two" />
      </RadioGroup>
    </FormControl>
  );
  const { rerender } = render(group(false));
  expect((screen.getByLabelText('one') as HTMLInputElement).checked).toBe(true);
  fireEvent.click(screen.getByLabelText('two'));
  expect(choose).toHaveBeenCalledExactlyOnceWith('2');
  rerender(group(true));
  expect((screen.getByLabelText('two') as HTMLInputElement).disabled).toBe(true);
});

test('a field has its name and its hint; a button that waits cannot be pressed again', () => {
  render(
    <>
      <TextField
        label="Words"
        helperText="A few"
        value=""
        onChange={() => undefined}
        slotProps={{ htmlInput: { maxLength: 5 } }}
      />
      <Button loading>Send</Button>
      <Button href="/ask">Ask</Button>
      <Alert severity="warning">Careful</Alert>
    </>,
  );
  const field = screen.getByLabelText('Words') as HTMLInputElement;
  expect(field.maxLength).toBe(5);
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe('A few');
  expect((screen.getByRole('button', { name: 'Send' }) as HTMLButtonElement).disabled).toBe(true);
  expect(screen.getByRole('link', { name: 'Ask' }).getAttribute('href')).toBe('/ask');
  expect(screen.getByRole('alert').textContent).toBe('Careful');
});

test('cells of a head are heads of their columns', () => {
  render(
    <Table>
      <TableHead>
        <TableRow>
          <TableCell>Day</TableCell>
        </TableRow>
      </TableHead>
    </Table>,
  );
  expect(screen.getByRole('columnheader', { name: 'Day' }).getAttribute('scope')).toBe('col');
});

test('colours are those of the theme, as the device has it until the reader chooses', () => {
  const palette = (main: string) => ({ palette: { primary: { main }, divider: '#ddd' } });
  const theme = { colorSchemes: { light: palette('#111'), dark: palette('#eee') } };
  function Switch() {
    const { mode, setMode } = useColorScheme();
    return <button type="button" onClick={() => setMode('dark')}>{`now ${mode}`}</button>;
  }
  render(
    <ThemeProvider theme={theme}>
      <Switch />
    </ThemeProvider>,
  );
  expect(document.head.innerHTML).toContain(
    ':root{--mui-palette-primary-main:#111;--mui-palette-divider:#ddd}:root[data-scheme="dark"]{--mui-palette-primary-main:#eee',
  );
  expect(document.documentElement.dataset.scheme).toBe('light');
  fireEvent.click(screen.getByRole('button', { name: 'now system' }));
  expect(document.documentElement.dataset.scheme).toBe('dark');
  expect(localStorage.getItem('mui-mode')).toBe('dark');
});
