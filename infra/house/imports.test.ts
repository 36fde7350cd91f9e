import { describe, expect, test } from 'vitest';
import { type Direction, directions } from './directions.ts';
import { circles, importsOf, importsOfFile, offences } from './imports.ts';

const root = new URL('../../', import.meta.url).pathname;

describe('the house', () => {
  const imports = importsOf(root, ['web', 'functions', 'infra', 'e2e']);

  test('reads every import of its own files', () => {
    expect(imports.length).toBeGreaterThan(500);
  });

  test('has no import that goes a forbidden way', () => {
    expect(offences(imports, directions)).toEqual([]);
  });

  test('has no circle of imports', () => {
    expect(circles(imports)).toEqual([]);
  });
});

describe('the check itself', () => {
  const forbidden = [
    ['functions/plan/rules.ts', "import { Table } from '../shared/table.ts';", 'rules are pure'],
    ['functions/plan/contract.ts', "import type { x } from './rules.ts';", 'contracts stand alone'],
    ['functions/plan/routes/getPlan.ts', "import { x } from '../../registry/repository.ts';", 'domains meet'],
    ['functions/plan/manifest.ts', "import { z } from 'zod';", 'manifests are data'],
    ['functions/shared/route.ts', "import { x } from '../plan/contract.ts';", 'the kernel knows no domain'],
    ['web/plan/queries.ts', "import { x } from '../../functions/plan/repository.ts';", 'the browser reads'],
    ['web/plan/pages/PlanPage.tsx', "export { x } from '../../registry/queries.ts';", 'meet in app'],
    ['web/shared/ui/PageFrame.tsx', "const x = import('../../plan/queries.ts');", 'shared parts'],
    ['e2e/journeys/plan.spec.ts', "import { x } from '../../functions/plan/rules.ts';", 'journeys'],
  ] as const;

  test.each(forbidden)('in %s it refuses %s', (file, source, rule) => {
    expect(offences(importsOfFile(file, source), directions).join()).toContain(rule);
  });

  test('lets a domain read another through its reading interface', () => {
    const source = "import { nodeReader } from '../registry/reading.ts';";
    expect(offences(importsOfFile('functions/plan/rooms.ts', source), directions)).toEqual([]);
  });

  test('finds a circle, but not one of types', () => {
    const a = importsOfFile('a.ts', "import { b } from './b.ts';");
    expect(circles([...a, ...importsOfFile('b.ts', "import { a } from './a.ts';")])).toHaveLength(1);
    expect(circles([...a, ...importsOfFile('b.ts', "import type { a } from './a.ts';")])).toEqual([]);
  });

  test('names what it means by each direction', () => {
    const incomplete = directions.filter(({ because }: Direction) => because.length < 10);
    expect(incomplete).toEqual([]);
  });
});
