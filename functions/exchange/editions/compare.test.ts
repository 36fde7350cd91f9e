import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column, ExchangeContract } from '../contract/contract.ts';
import { exchangeContract } from '../rules/contract/contract.ts';
import { validatePackage } from '../rules/validation/validatePackage.ts';
import { packageOf } from '../testing/package.ts';
import { compareContracts, verdictOfAll } from './rules/compare.ts';
import { refuseUnsound } from './rules/sound.ts';

type Change = (columns: Column[]) => Column[];

/** The prototype with the columns of one file changed. */
function changed(change: Change, file = 'orgs.csv'): ExchangeContract {
  const files = exchangeContract.files.map((spec) =>
    spec.name === file ? { ...spec, columns: change([...spec.columns]) } : spec,
  );
  return { ...exchangeContract, files };
}

const to =
  (name: string, more: Partial<Column>): Change =>
  (columns) =>
    columns.map((column) => (column.name === name ? { ...column, ...more } : column));
const added =
  (more: Partial<Column>): Change =>
  (columns) => [...columns, { name: 'site', type: 'text', isRequired: false, ...more }];
const ofType = exchangeContract.files[0]?.columns.find(({ name }) => name === 'type')?.values ?? [];

describe('each change is judged by its rule', () => {
  test.each<[string, 'compatible' | 'breaking', ExchangeContract]>([
    ['columnAddedLate', 'compatible', changed(added({ isLate: true }))],
    ['columnAdded', 'breaking', changed(added({}))],
    ['columnAdded', 'breaking', changed(added({ isRequired: true }))],
    ['columnRemoved', 'breaking', changed((columns) => columns.slice(0, -1))],
    ['columnRenamed', 'breaking', changed(to('identifier', { name: 'code' }))],
    [
      'columnMoved',
      'breaking',
      changed((columns) => [...columns.slice(0, 5), ...columns.slice(5).reverse()]),
    ],
    ['becameRequired', 'breaking', changed(to('identifier', { isRequired: true }))],
    ['becameOptional', 'compatible', changed(to('name', { isRequired: false }))],
    ['typeNarrowed', 'breaking', changed(to('identifier', { type: 'integer' }))],
    ['typeWidened', 'compatible', changed(to('startDate', { type: 'text' }), 'academicSessions.csv')],
    ['valuesRemoved', 'breaking', changed(to('type', { values: ofType.slice(1) }))],
    ['valuesAdded', 'compatible', changed(to('type', { values: [...ofType, 'branch'] }))],
    ['ownWordsForbidden', 'breaking', changed(to('type', { isExtensible: false }))],
    ['referenceChanged', 'breaking', changed(to('orgSourcedId', { refersTo: 'users.csv' }), 'courses.csv')],
    ['fileRemoved', 'breaking', { ...exchangeContract, files: exchangeContract.files.slice(0, -1) }],
    [
      'errorMilder',
      'compatible',
      {
        ...exchangeContract,
        errors: exchangeContract.errors.map((spec) =>
          spec.code === 'semicolons' ? { ...spec, severity: 'warning' } : spec,
        ),
      },
    ],
    [
      'manifestWidened',
      'compatible',
      {
        ...exchangeContract,
        manifest: {
          ...exchangeContract.manifest,
          optional: ['source.systemName', 'source.systemCode', 'source.day'],
        },
      },
    ],
  ])('%s: %s', (rule, verdict, after) => {
    const changes = compareContracts(exchangeContract, after);
    expect(changes).toMatchObject([{ rule, verdict }]);
    expect(verdictOfAll(changes)).toBe(verdict);
  });

  test('an edition against itself has no changes', () => {
    expect(compareContracts(exchangeContract, structuredClone(exchangeContract))).toEqual([]);
  });
});

test('the machine keeps the verdict: a package that kept the older edition keeps every compatible newer one', () => {
  const wider = fc.constantFrom<Partial<Column>>(
    { isRequired: false },
    { isRequired: true },
    { type: 'text' },
    { type: 'textList' },
    { type: 'integer' },
    { isLate: true },
    { name: 'renamed' },
  );
  const place = fc.constantFrom(
    ...exchangeContract.files.flatMap(({ name, columns }) =>
      columns.slice(3).map((column) => [name, column.name] as const),
    ),
  );
  const late = fc.record({ isLate: fc.boolean(), isRequired: fc.boolean() });
  fc.assert(
    fc.property(place, wider, fc.option(late), ([file, name], change, more) => {
      const turned = changed((columns) => {
        const made = to(name, change)(columns);
        return more ? added(more)(made) : made;
      }, file);
      fc.pre(verdictOfAll(compareContracts(exchangeContract, turned)) === 'compatible');
      expect(validatePackage(packageOf(), turned)).toMatchObject({ errorCount: 0 });
    }),
    { numRuns: 60 },
  );
});

describe('what the machine could not run, or would let pupils in, is refused', () => {
  test.each<[string, ExchangeContract]>([
    ['orgs.csv: name', changed((columns) => [...columns, { name: 'name', type: 'text', isRequired: false }])],
    ['orgs.csv: parentSourcedId', changed((columns) => columns.slice(0, -1))],
    ['orgs.csv: type', changed(to('type', { values: [] }))],
    ['courses.csv: orgSourcedId', changed(to('orgSourcedId', { refersTo: 'classes.csv' }), 'courses.csv')],
    ['orgs.csv: sourcedId', changed((columns) => columns.slice(1))],
    [
      'demographics.csv: notAccepted',
      {
        ...exchangeContract,
        files: exchangeContract.files.map(({ notAccepted: _refused, ...spec }) => spec),
      },
    ],
    [
      'personName: severity',
      {
        ...exchangeContract,
        errors: exchangeContract.errors.map((spec) =>
          spec.code === 'personName' ? { ...spec, severity: 'warning' as const } : spec,
        ),
      },
    ],
  ])('%s', (place, contract) => {
    expect(() => refuseUnsound(contract)).toThrow(
      expect.objectContaining({ code: 'contractNotSound', params: expect.objectContaining({ place }) }),
    );
  });

  test('the prototype holds together', () => {
    expect(() => refuseUnsound(exchangeContract)).not.toThrow();
  });
});
