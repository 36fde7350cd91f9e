import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, importsOfFile } from './imports.ts';
import { componentsOf, notShown, sharedParts } from './sharedParts.ts';

const root = new URL('../../', import.meta.url).pathname;

/** Parts that the showcase leaves out, each with its reason. */
const leftOut: Readonly<Record<string, string>> = {
  StatusPatterns: 'paints nothing by itself: its patterns are those of every swatch and bar',
};

describe('the showcase', () => {
  const parts = sharedParts(root, 'web/shared');
  const missing = notShown(parts, importsOf(root, ['web'])).map(({ name }) => name);

  test('finds the shared parts', () => {
    expect(parts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['DataTable', 'Gantt', 'PageFrame']),
    );
  });

  test('shows every shared part that a page draws, but those left out for a reason', () => {
    expect(missing.filter((name) => !(name in leftOut))).toEqual([]);
  });

  test('leaves out nothing that it shows by now', () => {
    expect(Object.keys(leftOut).filter((name) => !missing.includes(name))).toEqual([]);
  });
});

test('the pictures that the showcase is compared with are small', () => {
  const folder = join(root, 'e2e/showcase/pictures');
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150 * 1024);
});

describe('the check itself', () => {
  const file = 'web/shared/ui/Lamp.tsx';
  const lamp = { file, name: 'Lamp' };
  const missingWhen = (...sources: readonly (readonly [from: string, source: string])[]) =>
    notShown(
      [lamp],
      sources.flatMap(([from, source]) => importsOfFile(from, source)),
    );
  const onPage = ['web/plan/pages/PlanPage.tsx', "import { Lamp } from '../../shared/ui/Lamp.tsx';"] as const;

  test('knows a component from a type, a hook and a constant', () => {
    const source =
      'export function Lamp() {} export const Shade = memo(Lamp); export interface LampProps {} export type Light = 1; export function useLamp() {} export const lampPx = 4;';
    expect(componentsOf(file, source)).toEqual(['Lamp', 'Shade']);
  });

  test('misses what a page draws at once, or later', () => {
    const later = "const Lamp = later(async () => (await import('../../shared/ui/Lamp.tsx')).Lamp);";
    expect(missingWhen(onPage)).toEqual([lamp]);
    expect(missingWhen([onPage[0], later])).toEqual([lamp]);
  });

  test('misses nothing that the showcase shows, and does not take a type for it', () => {
    const from = 'web/showcase/UiStates.tsx';
    expect(missingWhen(onPage, [from, "import { Lamp } from '../shared/ui/Lamp.tsx';"])).toEqual([]);
    expect(missingWhen(onPage, [from, "import { type Lamp } from '../shared/ui/Lamp.tsx';"])).toEqual([lamp]);
  });

  test('asks for nothing that only shared parts are made of', () => {
    expect(missingWhen(['web/shared/ui/Room.tsx', "import { Lamp } from './Lamp.tsx';"])).toEqual([]);
  });
});
