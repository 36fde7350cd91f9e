import { Alert, ThemeProvider } from '@mui/material';
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
