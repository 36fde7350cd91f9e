import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { visit } from '../../shared/testing/page.tsx';
import { startRolloutTexts } from '../rollout/testing.ts';
import { MapDownloads } from './MapDownloads.tsx';

beforeAll(() => startRolloutTexts('en'));
afterEach(() => vi.unstubAllGlobals());

const savePng = async (size: { width: number; height: number }) => {
  const table = { columns: [], rows: [] };
  visit(<MapDownloads draw={() => ({ svg: '<svg/>', ...size })} table={table} fileName="map" />, {
    path: '/map',
  });
  await userEvent.click(screen.getByRole('button', { name: 'Download the picture (PNG)' }));
  return (await screen.findByRole('alert')).textContent;
};

test('a map that the browser cannot draw as a PNG is told of, with what to do instead', async () => {
  vi.stubGlobal(
    'Image',
    class {
      decode = () => Promise.reject(new Error('broken'));
    },
  );
  expect(await savePng({ width: 900, height: 600 })).toContain('Save it as SVG');
});

test('maps side by side that are too wide for one are told of with their size', async () => {
  expect(await savePng({ width: 20_000, height: 600 })).toContain('20,000 × 600 pixels');
});
