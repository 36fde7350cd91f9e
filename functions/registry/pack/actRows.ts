import type { NodeId } from '../../shared/words.ts';
import type { ImportedAct } from '../contract/actImports.ts';
import { type Act, appointedRoleSchema, type NewAct, type NodeActs, newActSchema } from '../contract/acts.ts';
import type { FileError, ReadFile } from '../contract/files.ts';
import type { Node } from '../contract/nodes.ts';
import { branchIdOf, latestName, municipalityIdOf, schoolIdOf } from '../rules/nodes.ts';
import { plainWords } from '../rules/search.ts';
import { type Cells, cellsOf } from './cells.ts';
import { type CsvShape, readCsv } from './csv.ts';

/** A list of acts of appointment, as a municipality keeps it in a spreadsheet. */
const actShape: CsvShape = {
  required: ['node', 'number', 'signed_on', 'signatory', 'person', 'post'],
  optional: ['role', 'valid_from', 'valid_to'],
  aliases: {
    code: 'node',
    oktmo: 'node',
    код: 'node',
    октмо: 'node',
    'код оу': 'node',
    номер: 'number',
    'номер акта': 'number',
    дата: 'signed_on',
    'дата акта': 'signed_on',
    date: 'signed_on',
    подписал: 'signatory',
    'кем подписан': 'signatory',
    ответственный: 'person',
    фио: 'person',
    должность: 'post',
    роль: 'role',
    'действует с': 'valid_from',
    'действует по': 'valid_to',
  },
};

/** The node of a code, when it is one the importing organisation may record acts for. */
export type NodeLookup = (ids: readonly NodeId[]) => { node: Node; isOwn: boolean } | undefined;

export interface ActRows {
  files: ReadFile[];
  acts: ImportedAct[];
  errors: FileError[];
}

/** Ids a cell may stand for: the code of a school or branch, or the ОКТМО of a municipality or region. */
export function idsOfCode(code: string): NodeId[] {
  const plain = code.trim().toLowerCase();
  if (!/^[a-z0-9-]{2,40}$/.test(plain)) return [];
  const byCode = [schoolIdOf(plain), branchIdOf(plain)];
  if (/^\d{2}$/.test(plain)) return [`r-${plain}`, ...byCode];
  return /^\d{8}(000)?$/.test(plain) ? [municipalityIdOf(plain.slice(0, 8)), ...byCode] : byCode;
}

export function codesIn(file: string, bytes: Uint8Array): string[] {
  return (readCsv(file, bytes, actShape, [])?.rows ?? []).map(({ cells }) => cells.node ?? '');
}

export function readActRows(file: string, bytes: Uint8Array, find: NodeLookup): ActRows {
  const errors: FileError[] = [];
  const table = readCsv(file, bytes, actShape, errors);
  const acts = (table?.rows ?? []).flatMap((line) => {
    const cells = cellsOf(file, line, errors);
    const node = nodeOf(cells, find);
    const act = actOf(cells);
    if (!node || !act || cells.hasErrors()) return [];
    const checked = newActSchema.safeParse(act);
    if (checked.success)
      return [{ row: line.row, nodeId: node.id, nodeName: latestName(node).ru, act: checked.data }];
    for (const { path, message, code } of checked.error.issues)
      cells.error(columnOf[String(path.at(-1))] ?? 'number', code === 'custom' ? message : code);
    return [];
  });
  return { files: table ? [table.read] : [], acts: withoutDoubles(file, acts, errors), errors };
}

/** Cells of a row by the fields of an act, for errors the act's own schema finds. */
const columnOf: Readonly<Record<string, string>> = {
  number: 'number',
  signedOn: 'signed_on',
  signatory: 'signatory',
  personName: 'person',
  post: 'post',
  role: 'role',
  validFrom: 'valid_from',
  validTo: 'valid_to',
};

function nodeOf(cells: Cells, find: NodeLookup): Node | undefined {
  const code = cells.required('node');
  if (!code) return undefined;
  const found = find(idsOfCode(code));
  if (!found) cells.error('node', 'nodeUnknown');
  else if (!found.isOwn) cells.error('node', 'foreignNode');
  return found?.node;
}

function actOf(cells: Cells): NewAct | undefined {
  const number = cells.required('number', 50);
  const signedOn = cells.required('signed_on') && cells.day('signed_on');
  const signatory = cells.required('signatory', 200);
  const personName = cells.required('person', 200);
  const post = cells.required('post', 200);
  const role = appointedRoleSchema.safeParse(cells.text('role') ?? 'responsible');
  if (!role.success) cells.error('role', 'roleUnknown', { allowed: appointedRoleSchema.options.join(', ') });
  const [validFrom, validTo] = [cells.day('valid_from'), cells.day('valid_to')];
  if (!number || !signedOn || !signatory || !personName || !post || !role.success) return undefined;
  return {
    type: 'appointment',
    number,
    signedOn,
    signatory,
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    appoints: { personName, post, role: role.data },
  };
}

function withoutDoubles(file: string, acts: readonly ImportedAct[], errors: FileError[]): ImportedAct[] {
  const seen = new Map<string, number>();
  return acts.filter(({ row, nodeId, act }) => {
    const key = `${nodeId}#${sameness(act)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else
      errors.push({
        file,
        row,
        column: 'number',
        value: act.number,
        code: 'duplicate',
        params: { row: first },
      });
    return first === undefined;
  });
}

/** Acts that the registry has already are left alone: same node, number, day of signing and role. */
export function splitByNews(
  acts: readonly ImportedAct[],
  records: readonly NodeActs[],
): { added: ImportedAct[]; unchanged: ImportedAct[] } {
  const kept = new Set(
    records.flatMap(({ nodeId, acts: ofNode }) => ofNode.map((act) => `${nodeId}#${sameness(act)}`)),
  );
  const isKept = ({ nodeId, act }: ImportedAct) => kept.has(`${nodeId}#${sameness(act)}`);
  return { added: acts.filter((one) => !isKept(one)), unchanged: acts.filter(isKept) };
}

function sameness({
  number,
  signedOn,
  appoints,
}: Pick<Act, 'number' | 'signedOn' | 'appoints'> | NewAct): string {
  return [plainWords(number).join('-'), signedOn, appoints?.role ?? ''].join('#');
}
