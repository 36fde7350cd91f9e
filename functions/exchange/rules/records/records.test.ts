import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inMemory } from '../../../shared/zipStream.ts';
import type { StoredRecord } from '../../contract/records.ts';
import { deltaOf, goodFiles, type Parts, packageOf } from '../../testing/package.ts';
import { readPackage, recordsOf } from '../../working/readPackage.ts';
import { exchangeContract } from '../contract/contract.ts';
import { validatePackage } from '../validation/validatePackage.ts';
import { Homes } from './homes.ts';
import { printPackage } from './print.ts';
import { contentColumns, inOrder, recordOf } from './record.ts';
import { settleFile } from './settle.ts';

const specOf = (name: string) => {
  const spec = exchangeContract.files.find((one) => one.name === name);
  if (!spec) throw new Error(name);
  return spec;
};

/** A region after a package: every file settled against what stands. */
async function taken(standing: ReadonlyMap<string, StoredRecord[]>, bytes: Uint8Array) {
  const opened = await readPackage(inMemory(bytes));
  const after = new Map(standing);
  let changes = 0;
  for (const { spec, mode } of opened.files) {
    const settled = settleFile(spec, mode, standing.get(spec.name) ?? [], await recordsOf(opened, spec));
    after.set(spec.name, settled.after);
    const { added, changed, removed } = settled.difference;
    changes += added + changed + removed;
  }
  return { after, changes };
}

/** Texts with everything that CSV is known to trip over, but no blanks at the ends: those are no content. */
const texts = fc
  .array(fc.constantFrom('Школа', '№ 1', '"', ',', ';', '\n', '=1+1', 'ё', ' ', '«лес»', '\r\n'), {
    maxLength: 6,
  })
  .map((parts) => parts.join('').trim());
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}$/u), { minLength: 1, maxLength: 12 });
const organisations = ids.chain((all) =>
  fc.tuple(
    ...all.map((id, index) =>
      fc
        .record({
          name: texts.map((text) => text || 'Школа'),
          type: fc.constantFrom('school', 'district', 'ext:кружок'),
          parent: index === 0 ? fc.constant('') : fc.constantFrom('', all[0] ?? ''),
          own: texts,
        })
        .map(({ name, type, parent, own }) =>
          recordOf(id, [name, type, '', parent], own ? { 'metadata.inn': own } : {}),
        ),
    ),
  ),
);

describe('what is committed', () => {
  test('printed as a package and taken in again is the same, and once more changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(organisations, organisations, async (some, others) => {
        const state = new Map([['orgs.csv', inOrder(some)]]);
        const bytes = printPackage(state);
        const { errorCount } = validatePackage(bytes);
        expect(errorCount).toBe(0);
        const { after } = await taken(new Map([['orgs.csv', inOrder(others)]]), bytes);
        expect(after).toEqual(state);
        expect(await taken(after, bytes)).toEqual({ after, changes: 0 });
      }),
      { numRuns: 40 },
    );
  });

  test('of a whole package comes back whole, file by file', async () => {
    const { after } = await taken(new Map(), packageOf());
    expect(after.size).toBe(Object.keys(goodFiles).length);
    expect((await taken(new Map(), printPackage(after))).after).toEqual(after);
    expect(printPackage(after)).toEqual(printPackage(after));
  });

  test('a full file replaces, a delta changes what it names, and the order of rows is no content', () => {
    const orgs = specOf('orgs.csv');
    const [a, b, c] = ['a', 'b', 'c'].map((id) => recordOf(id, [id, 'school', '', ''], {})) as [
      StoredRecord,
      StoredRecord,
      StoredRecord,
    ];
    const other = recordOf('a', ['A', 'school', '', ''], {});
    const stays = (record: StoredRecord) => ({ record, isDeleted: false });
    const bulk = settleFile(orgs, 'bulk', [a, b], [stays(c), stays(other)]);
    expect(bulk.after).toEqual([other, c]);
    expect(bulk.difference).toMatchObject({
      added: 1,
      changed: 1,
      removed: 1,
      unchanged: 0,
      examples: expect.arrayContaining([
        { id: 'a', kind: 'changed', changes: [{ column: 'name', from: 'a', to: 'A' }] },
      ]),
    });
    const delta = settleFile(orgs, 'delta', [a, b], [stays(c), { record: b, isDeleted: true }]);
    expect(delta.after).toEqual([a, c]);
    expect(delta.difference).toMatchObject({ added: 1, removed: 1, unchanged: 1 });
    expect(contentColumns(orgs)).toEqual(['name', 'type', 'identifier', 'parentSourcedId']);
  });
});

describe('a record belongs to', () => {
  const homesOf = async (parts: Parts, standing = new Map<string, string>()) => {
    const opened = await readPackage(inMemory(packageOf(parts)));
    const homes = new Homes(standing);
    const of = (name: string) => recordsOf(opened, specOf(name));
    for (const one of await of('orgs.csv')) homes.knowOrganisation(one);
    for (const one of await of('roles.csv')) homes.knowRole(one);
    const found: [string, string][] = [];
    for (const { spec } of opened.files)
      for (const one of await of(spec.name)) found.push([one.record[0], homes.place(spec.name, one)]);
    return Object.fromEntries(found);
  };

  test('the school that it, its class or its user is of; a department’s to the school above it', async () => {
    const orgs = `${goodFiles['orgs.csv']}d-1,,,Филиал,department,,s-2\n`;
    const users = (goodFiles['users.csv'] ?? '').replace(',s-1,\n', ',,\n');
    const roles = (goodFiles['roles.csv'] ?? '').replace(',s-1,\n', ',d-1,\n');
    const homes = await homesOf({ 'orgs.csv': orgs, 'users.csv': users, 'roles.csv': roles });
    expect(homes).toMatchObject({ 'm-1': '', 'y-2012': '', 's-1': 's-1', 'k-1': 's-1', 'e-1': 's-1' });
    expect(homes).toMatchObject({ 'd-1': 's-2', 'u-1': 's-2', 'r-1': 's-2' });
  });

  test('the school where what it names stands already, when the package does not bring it', async () => {
    const at = '2011-09-20T08:00:00.000Z';
    const delta = deltaOf('classes.csv', `k-2,active,${at},8А,8,c-1,8A,homeroom,,s-5,t-1,,,`);
    expect(await homesOf(delta, new Map([[Homes.nameOf('orgs.csv', 's-5'), 's-5']]))).toEqual({
      'k-2': 's-5',
    });
    expect(await homesOf(delta)).toEqual({ 'k-2': '' });
  });
});
