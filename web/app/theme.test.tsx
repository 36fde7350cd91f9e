import { Alert, ThemeProvider, Typography } from '@mui/material';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { theme } from './theme.ts';

const roleOf = (words: string) => screen.getByText(words).closest('.MuiAlert-root')?.getAttribute('role');

test('what went wrong, or may, breaks in upon a screen reader; good news waits for a pause', () => {
  render(
    <ThemeProvider theme={theme}>
      <Alert severity="error">Refused</Alert>
      <Alert severity="warning">Careful</Alert>
      <Alert severity="success">Saved</Alert>
      <Alert severity="info">By the way</Alert>
      <Alert severity="info" role="note">
        Quietly
      </Alert>
    </ThemeProvider>,
  );
  const words = ['Refused', 'Careful', 'Saved', 'By the way', 'Quietly'];
  expect(words.map(roleOf)).toEqual(['alert', 'alert', 'status', 'status', 'note']);
});

test('quieter text is drawn quieter', () => {
  render(
    <ThemeProvider theme={theme}>
      <Typography>Loud</Typography>
      <Typography color="text.secondary">Quiet</Typography>
    </ThemeProvider>,
  );
  const colorOf = (words: string) => getComputedStyle(screen.getByText(words)).color;
  const { secondary } = theme.palette.text;
  expect(colorOf('Quiet')).toBe(secondary);
  expect(colorOf('Loud')).not.toBe(secondary);
});
