import type { Day, NodeId, Wording } from '../../shared/words.ts';
import type { FileError } from '../contract/files.ts';
import { type Contacts, contactsSchema, type Node } from '../contract/nodes.ts';
import { branchIdOf, municipalityIdOf, regionIdOf, schoolIdOf } from '../rules/nodes.ts';
import { type Cells, cellsOf } from './cells.ts';
import type { CsvShape, CsvTable } from './csv.ts';

/** What a pack says of one node. What it leaves empty it does not say, and does not take away. */
export interface PackNode
  extends Pick<Node, 'id' | 'kind' | 'regionId' | 'legalPerson'>,
    Partial<
      Pick<
        Node,
        | 'parentId'
        | 'municipalityId'
        | 'oktmo'
        | 'code'
        | 'nodeType'
        | 'centre'
        | 'point'
        | 'tile'
        | 'population'
        | 'timeZone'
        | 'contacts'
        | 'locality'
        | 'pupils'
        | 'classes'
        | 'address'
      >
    > {
  name: Wording & { short?: Wording };
  opensOn?: Day;
}

const populationStart = 'population_';

export const municipalityShape: CsvShape = {
  required: ['oktmo', 'name_ru'],
  optional: [
    'name_en',
    'short_ru',
    'short_en',
    'type',
    'centre_type_ru',
    'centre_ru',
    'centre_en',
    'lat',
    'lon',
    'tile_column',
    'tile_row',
  ],
  optionalStarts: [populationStart],
};

export const schoolShape: CsvShape = {
  required: ['code', 'oktmo', 'name_ru'],
  optional: [
    'short_ru',
    'name_en',
    'short_en',
    'type',
    'legal_person',
    'branch_of',
    'locality',
    'pupils',
    'classes',
    'lat',
    'lon',
    'address',
    'opened_on',
  ],
};

export const regionShape: CsvShape = {
  required: ['oktmo', 'name_ru'],
  optional: ['name_en', 'time_zone', 'site', 'email', 'phone'],
};

/** Lines of one file that name the same thing: the later ones are errors. */
function seenBefore(seen: Map<string, number>, key: string, row: number): number | undefined {
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row);
  return first;
}

export function municipalityNodes(
  table: CsvTable,
  regionId: NodeId | undefined,
  errors: FileError[],
): PackNode[] {
  const seen = new Map<string, number>();
  const tiles = new Map<string, number>();
  const newest = newestPopulation(table.columns);
  return table.rows.flatMap((line) => {
    const cells = cellsOf(table.read.file, line, errors);
    const name = nameOf(cells);
    const oktmo = cells.required('oktmo') && cells.oktmo('oktmo');
    const centre = centreOf(cells);
    const point = pointOf(cells);
    const tile = tileOf(cells);
    const nodeType = cells.text('type', 60);
    const population = newest ? cells.whole(newest) : undefined;
    if (!oktmo || !name) return [];
    const first = seenBefore(seen, oktmo, line.row);
    if (first !== undefined) cells.error('oktmo', 'duplicate', { row: first });
    if (regionId && regionIdOf(oktmo) !== regionId) cells.error('oktmo', 'otherRegion', { region: regionId });
    const taken = tile && seenBefore(tiles, `${tile.column}:${tile.row}`, line.row);
    if (taken !== undefined) cells.error('tile_column', 'tileTaken', { row: taken });
    if (cells.hasErrors()) return [];
    return {
      id: municipalityIdOf(oktmo),
      kind: 'municipality' as const,
      regionId: regionIdOf(oktmo),
      parentId: regionIdOf(oktmo),
      legalPerson: true,
      name,
      oktmo,
      ...(nodeType && { nodeType }),
      ...(centre && { centre }),
      ...(point && { point }),
      ...(tile && { tile }),
      ...(population !== undefined && { population }),
    };
  });
}

/** What a row of schools.csv is joined to: municipalities and schools the registry or the pack has. */
export interface KnownNodes {
  municipalities: ReadonlySet<NodeId>;
  /** Schools, which branches may belong to, with their municipality. */
  schools: ReadonlyMap<NodeId, NodeId>;
}

export function schoolNodes(table: CsvTable, known: KnownNodes, errors: FileError[]): PackNode[] {
  const seen = new Map<string, number>();
  const schools = new Map([...known.schools, ...schoolsNamed(table)]);
  return table.rows.flatMap((line) => {
    const cells = cellsOf(table.read.file, line, errors);
    const place = placeOf(cells, known, schools);
    const name = nameOf(cells);
    const details = schoolDetails(cells);
    const code = place?.code;
    const first = code === undefined ? undefined : seenBefore(seen, code.toLowerCase(), line.row);
    if (first !== undefined) cells.error('code', 'duplicate', { row: first });
    if (cells.hasErrors() || !place || !name) return [];
    return { ...place, ...details, name };
  });
}

const codePattern = /^[a-z0-9-]{1,38}$/i;

type Place = Pick<PackNode, 'id' | 'kind' | 'regionId' | 'legalPerson'> & {
  code: string;
  parentId: NodeId;
  municipalityId: NodeId;
};

function placeOf(cells: Cells, known: KnownNodes, schools: ReadonlyMap<NodeId, NodeId>): Place | undefined {
  const code = cells.required('code');
  const oktmo = cells.required('oktmo') && cells.oktmo('oktmo');
  const branchOf = cells.text('branch_of');
  const legalPerson = cells.yesNo('legal_person') ?? branchOf === undefined;
  if (code && !codePattern.test(code)) cells.error('code', 'codeNotUsable');
  if (branchOf && legalPerson) cells.error('legal_person', 'branchIsLegalPerson');
  if (!code || !oktmo) return undefined;
  const municipalityId = municipalityIdOf(oktmo);
  if (!known.municipalities.has(municipalityId)) cells.error('oktmo', 'municipalityUnknown');
  const common = { code, regionId: regionIdOf(oktmo), municipalityId, legalPerson };
  if (!branchOf) return { ...common, id: schoolIdOf(code), kind: 'school', parentId: municipalityId };
  const parentId = schoolIdOf(branchOf);
  const parentStands = schools.get(parentId);
  if (parentStands === undefined) cells.error('branch_of', 'schoolUnknown');
  else if (parentStands !== municipalityId)
    cells.error('branch_of', 'schoolElsewhere', { municipality: parentStands });
  return { ...common, id: branchIdOf(code), kind: 'branch', parentId };
}

/** Schools the table itself names, wherever in it they stand; of a code named twice the first row counts. */
function schoolsNamed(table: CsvTable): [NodeId, NodeId][] {
  return table.rows
    .toReversed()
    .filter(({ cells }) => !cells.branch_of)
    .map(({ cells }) => [
      schoolIdOf(cells.code ?? ''),
      municipalityIdOf((cells.oktmo ?? '').replace(/^(\d{8})000$/, '$1')),
    ]);
}

function schoolDetails(cells: Cells) {
  const [nodeType, point, address] = [cells.text('type', 60), pointOf(cells), cells.text('address')];
  const [pupils, classes, opensOn] = [cells.whole('pupils'), cells.whole('classes'), cells.day('opened_on')];
  const locality = localityOf(cells);
  return {
    ...(nodeType && { nodeType }),
    ...(point && { point }),
    ...(address && { address }),
    ...(locality && { locality }),
    ...(pupils !== undefined && { pupils }),
    ...(classes !== undefined && { classes }),
    ...(opensOn && { opensOn }),
  };
}

const localityWords: Readonly<Record<string, NonNullable<Node['locality']>>> = {
  urban: 'urban',
  rural: 'rural',
  город: 'urban',
  село: 'rural',
  городская: 'urban',
  сельская: 'rural',
};

function localityOf(cells: Cells): Node['locality'] {
  const word = cells.text('locality');
  if (!word) return undefined;
  const locality = localityWords[word.toLowerCase()];
  if (!locality) cells.error('locality', 'localityUnknown');
  return locality;
}

export function regionNodes(table: CsvTable, regionId: NodeId | undefined, errors: FileError[]): PackNode[] {
  return table.rows.flatMap((line, index) => {
    const cells = cellsOf(table.read.file, line, errors);
    const oktmo = cells.required('oktmo');
    const name = nameOf(cells);
    const timeZone = cells.text('time_zone');
    if (oktmo && !/^\d{2}(0{6})?(0{3})?$/.test(oktmo)) cells.error('oktmo', 'oktmoNotValid');
    else if (oktmo && regionId && regionIdOf(oktmo) !== regionId)
      cells.error('oktmo', 'otherRegion', { region: regionId });
    if (timeZone && !isTimeZone(timeZone)) cells.error('time_zone', 'timeZoneUnknown');
    if (index > 0) cells.error('oktmo', 'secondRegion');
    const contacts = contactsOf(cells);
    if (cells.hasErrors() || !oktmo || !name) return [];
    return { ...regionNode(oktmo, name, timeZone), ...(contacts && { contacts }) };
  });
}

/** Where people turn to the department, as far as a row says. */
function contactsOf(cells: Cells): Contacts | undefined {
  const said = Object.fromEntries(
    (['site', 'email', 'phone'] as const).flatMap((column) => {
      const value = cells.text(column);
      return value === undefined ? [] : [[column, value]];
    }),
  );
  const read = contactsSchema.safeParse(said);
  for (const { path } of read.error?.issues ?? []) cells.error(String(path[0]), 'contactNotValid');
  return read.data && Object.keys(said).length > 0 ? read.data : undefined;
}

export function regionNode(oktmo: string, name: PackNode['name'], timeZone: string | undefined): PackNode {
  const id = regionIdOf(oktmo);
  return {
    id,
    kind: 'region',
    regionId: id,
    legalPerson: true,
    name,
    oktmo: oktmo.slice(0, 2),
    ...(timeZone && { timeZone }),
  };
}

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function nameOf(cells: Cells): PackNode['name'] | undefined {
  const ru = cells.required('name_ru');
  const en = cells.text('name_en') ?? '';
  const short = cells.text('short_ru');
  if (!ru) return undefined;
  return { ru, en, ...(short && { short: { ru: short, en: cells.text('short_en') ?? '' } }) };
}

function centreOf(cells: Cells): Node['centre'] {
  const [ru, en, type] = [cells.text('centre_ru'), cells.text('centre_en'), cells.text('centre_type_ru', 10)];
  return ru ? { name: { ru, en: en ?? '' }, ...(type && { type }) } : undefined;
}

function pointOf(cells: Cells): Node['point'] {
  const lat = cells.decimal('lat', -90, 90);
  const lon = cells.decimal('lon', -180, 180);
  if (lat !== undefined && lon !== undefined) return { lat, lon };
  if ((cells.text('lat') === undefined) !== (cells.text('lon') === undefined))
    cells.error(cells.text('lat') ? 'lon' : 'lat', 'pointIncomplete');
  return undefined;
}

function tileOf(cells: Cells): Node['tile'] {
  const column = cells.whole('tile_column');
  const row = cells.whole('tile_row');
  return column !== undefined && row !== undefined ? { column, row } : undefined;
}

/** The population column of the latest year. */
function newestPopulation(columns: readonly string[]): string | undefined {
  return columns
    .filter((name) => /^population_\d{4}$/.test(name))
    .sort()
    .at(-1);
}
