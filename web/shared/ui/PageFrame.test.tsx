import { act, render } from '@testing-library/react';
import i18next from 'i18next';
import { expect, test } from 'vitest';
import { startTexts } from '../testing/page.tsx';
import { PageFrame } from './PageFrame.tsx';

test('the tab names the page and the product in the language of the reader', async () => {
  await startTexts({});
  render(<PageFrame title="393">{null}</PageFrame>);
  expect(document.title).toBe('393 · Внедрение');
  await act(() => i18next.changeLanguage('en'));
  expect(document.title).toBe('393 · Vnedrenie');
});
