import { isDeepStrictEqual } from 'node:util';
import type { Column, ExchangeContract, FileSpec } from '../../contract/contract.ts';
import {
  type ChangeRule,
  type CompatibilityVerdict,
  type ContractChange,
  changeRules,
  type Place,
} from '../../contract/editions.ts';

/** Types whose cells all are cells of another type too. */
const widerTypes: Partial<Record<Column['type'], readonly Column['type'][]>> = {
  integer: ['number', 'text'],
  number: ['text'],
  year: ['integer', 'number', 'text'],
  date: ['text'],
  instant: ['text'],
  boolean: ['text'],
  vocabulary: ['text', 'textList'],
  vocabularyList: ['text', 'textList'],
  reference: ['text', 'textList'],
  referenceList: ['text', 'textList'],
  text: ['textList'],
  textList: ['text'],
};

/**
 * What a newer edition changes, each change judged by a rule: compatible, when every package that kept the older edition
 * keeps the newer one; breaking, when one may not.
 */
export function compareContracts(before: ExchangeContract, after: ExchangeContract): ContractChange[] {
  return [
    ...(before.standard === after.standard
      ? []
      : [told('standardRenamed', {}, before.standard, after.standard)]),
    ...manifestChanges(before.manifest, after.manifest),
    ...fileChanges(before.files, after.files),
    ...errorChanges(before.errors, after.errors),
  ];
}

export function verdictOfAll(changes: readonly ContractChange[]): CompatibilityVerdict {
  return changes.some(({ verdict }) => verdict === 'breaking') ? 'breaking' : 'compatible';
}

function told(rule: ChangeRule, place: Place, from?: string, to?: string): ContractChange {
  return {
    rule,
    verdict: changeRules[rule],
    place,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

type Manifest = ExchangeContract['manifest'];

function manifestChanges(before: Manifest, after: Manifest): ContractChange[] {
  const place = { file: before.file };
  const fixed = ({ file, columns, fixed }: Manifest) =>
    [file, columns.join(','), ...fixed.map(({ property, value }) => `${property}=${value}`)].join('; ');
  const free = ({ optional, modes }: Manifest) => [...optional, ...modes];
  const [was, is] = [free(before), free(after)];
  const removed = was.filter((one) => !is.includes(one));
  const added = is.filter((one) => !was.includes(one));
  return [
    ...(fixed(before) === fixed(after) ? [] : [told('manifestChanged', place, fixed(before), fixed(after))]),
    ...(removed.length > 0 ? [told('manifestChanged', place, removed.join(', '))] : []),
    ...(added.length > 0 ? [told('manifestWidened', place, undefined, added.join(', '))] : []),
  ];
}

function fileChanges(before: readonly FileSpec[], after: readonly FileSpec[]): ContractChange[] {
  const was = new Map(before.map((spec) => [spec.name, spec]));
  const names = new Set(after.map(({ name }) => name));
  const removed = before
    .filter(({ name }) => !names.has(name))
    .map(({ name }) => told('fileRemoved', { file: name }));
  const moved = movedOf(
    before.map(({ name }) => name),
    after.map(({ name }) => name),
  ).map((file) => told('fileMoved', { file }));
  const changed = after.flatMap((spec) => {
    const old = was.get(spec.name);
    if (!old) return [told(spec.isLate ? 'fileAddedLate' : 'fileAdded', { file: spec.name })];
    return [
      ...acceptance(old, spec),
      ...lateness(old, spec, { file: spec.name }),
      ...columnChanges(old, spec),
    ];
  });
  return [...removed, ...moved, ...changed];
}

function acceptance(old: FileSpec, { name, notAccepted }: FileSpec): ContractChange[] {
  if ((old.notAccepted === undefined) === (notAccepted === undefined)) return [];
  return [told(notAccepted ? 'fileRefused' : 'fileAccepted', { file: name })];
}

type MayBeLate = { isLate?: boolean | undefined };

function lateness(old: MayBeLate, now: MayBeLate, place: Place): ContractChange[] {
  if (Boolean(old.isLate) === Boolean(now.isLate)) return [];
  return [told(now.isLate ? 'becameLate' : 'noLongerLate', place)];
}

function columnChanges(old: FileSpec, spec: FileSpec): ContractChange[] {
  const file = spec.name;
  const renamed = renamedIn(old, spec);
  const newName = (name: string) => renamed.get(name) ?? name;
  const fresh = new Set(renamed.values());
  const was = new Map(old.columns.map((column) => [newName(column.name), column]));
  const names = new Set(spec.columns.map(({ name }) => name));
  const moved = movedOf(
    old.columns.map(({ name }) => newName(name)),
    spec.columns.map(({ name }) => name),
  );
  return [
    ...[...renamed].map(([from, to]) => told('columnRenamed', { file, column: to }, from, to)),
    ...old.columns
      .filter(({ name }) => !names.has(newName(name)))
      .map(({ name }) => told('columnRemoved', { file, column: name })),
    ...moved.map((column) => told('columnMoved', { file, column })),
    ...spec.columns.flatMap((column) => {
      const before = was.get(column.name);
      if (before) return fresh.has(column.name) ? [] : oneColumn(file, before, column);
      const isLate = column.isLate === true && !column.isRequired;
      return [told(isLate ? 'columnAddedLate' : 'columnAdded', { file, column: column.name })];
    }),
  ];
}

/** A column that another of the very same kind stands in the place of has been renamed. */
function renamedIn(old: FileSpec, spec: FileSpec): Map<string, string> {
  const stays = new Set(spec.columns.map(({ name }) => name));
  const stood = new Set(old.columns.map(({ name }) => name));
  const found = new Map<string, string>();
  for (const [at, { name, ...kind }] of old.columns.entries()) {
    const { name: next, ...nextKind } = spec.columns[at] ?? { name: '' };
    const isOther = next !== '' && !stays.has(name) && !stood.has(next);
    if (isOther && isDeepStrictEqual(kind, nextKind)) found.set(name, next);
  }
  return found;
}

function oneColumn(file: string, old: Column, now: Column): ContractChange[] {
  const place = { file, column: now.name };
  const changes = lateness(old, now, place);
  if (old.isRequired !== now.isRequired)
    changes.push(told(now.isRequired ? 'becameRequired' : 'becameOptional', place));
  if (old.type !== now.type) {
    const isWider = widerTypes[old.type]?.includes(now.type) === true;
    return [...changes, told(isWider ? 'typeWidened' : 'typeNarrowed', place, old.type, now.type)];
  }
  const [was, is] = [old.values ?? [], now.values ?? []];
  const removed = was.filter((word) => !is.includes(word));
  const added = is.filter((word) => !was.includes(word));
  if (removed.length > 0) changes.push(told('valuesRemoved', place, removed.join(', ')));
  if (added.length > 0) changes.push(told('valuesAdded', place, undefined, added.join(', ')));
  if (Boolean(old.isExtensible) !== Boolean(now.isExtensible))
    changes.push(told(now.isExtensible ? 'ownWordsAllowed' : 'ownWordsForbidden', place));
  if (old.refersTo !== now.refersTo)
    changes.push(
      told(now.refersTo ? 'referenceChanged' : 'referenceDropped', place, old.refersTo, now.refersTo),
    );
  return changes;
}

function errorChanges(
  before: ExchangeContract['errors'],
  after: ExchangeContract['errors'],
): ContractChange[] {
  const was = new Map(before.map((spec) => [spec.code, spec]));
  return after.flatMap(({ code, severity, blocks }) => {
    const old = was.get(code);
    if (!old) return [];
    if (old.severity !== severity)
      return [told(severity === 'error' ? 'errorStricter' : 'errorMilder', { column: code })];
    if (old.blocks.join() === blocks.join()) return [];
    return [told('blocksChanged', { column: code }, old.blocks.join(', '), blocks.join(', '))];
  });
}

/** Names that both lists have and that do not follow one another as they did. */
function movedOf(before: readonly string[], after: readonly string[]): string[] {
  const common = before.filter((name) => after.includes(name));
  const now = after.filter((name) => before.includes(name));
  const first = common.findIndex((name, at) => now[at] !== name);
  return first === -1 ? [] : [now[first] ?? ''];
}
