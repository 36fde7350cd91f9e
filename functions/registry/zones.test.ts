import { expect, test, vi } from 'vitest';
import type { Platform } from '../shared/platform.ts';
import type { Node } from './contract/nodes.ts';
import { zoneReader } from './zones.ts';

const region = { timeZone: 'Asia/Yekaterinburg' } as Node;

test('a region’s zone is read once, and again in ten minutes', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
  const find = vi.fn(async () => region);
  const zoneOf = zoneReader({} as Platform, { find });
  expect([await zoneOf('r-66'), await zoneOf('r-66')]).toEqual(['Asia/Yekaterinburg', 'Asia/Yekaterinburg']);
  expect(find).toHaveBeenCalledTimes(1);

  now.mockReturnValue(1000 + 10 * 60_000);
  await zoneOf('r-66');
  expect(find).toHaveBeenCalledTimes(2);
  now.mockRestore();
});

test('a region without a zone goes by Moscow’s, and is asked again until it names one', async () => {
  const find = vi.fn<() => Promise<Node | undefined>>(async () => undefined);
  const zoneOf = zoneReader({} as Platform, { find });
  expect(await zoneOf('r-66')).toBe('Europe/Moscow');
  find.mockResolvedValue(region);
  expect(await zoneOf('r-66')).toBe('Asia/Yekaterinburg');
});
