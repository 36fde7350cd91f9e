import { ThemeProvider } from '@mui/material';
import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useThemeMode } from '../shared/ui/themeMode.ts';
import { LightOnPaper } from './LightOnPaper.tsx';
import { theme } from './theme.ts';

function Page() {
  return <p>{useThemeMode()}</p>;
}

test('a dark page is printed light, and is dark again on the screen', () => {
  localStorage.clear();
  render(
    <ThemeProvider theme={theme} defaultMode="dark">
      <LightOnPaper />
      <Page />
    </ThemeProvider>,
  );
  expect(screen.getByText('dark')).toBeTruthy();
  act(() => window.dispatchEvent(new Event('beforeprint')) as never);
  expect(screen.getByText('light')).toBeTruthy();
  act(() => window.dispatchEvent(new Event('afterprint')) as never);
  expect(screen.getByText('dark')).toBeTruthy();
});
