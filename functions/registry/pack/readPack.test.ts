import { describe, expect, test } from 'vitest';
import { packOf, schoolsCsv } from '../testing/pack.ts';
import { readPack } from './readPack.ts';

const empty = { regionId: 'r-20', nodes: [] };
const errorsOf = (files: Parameters<typeof packOf>[0], named = {}) =>
  readPack(packOf(files), empty, named).errors.map(({ file, row, column, code }) => [
    file,
    row,
    column,
    code,
  ]);

const towns = (...lines: string[]) => ({
  'municipalities.csv': ['oktmo,name_ru,lat,lon,tile_column,tile_row', ...lines].join('\n'),
  'schools.csv': undefined,
  'boundaries.geojson': undefined,
});
const schools = (...lines: string[]) => ({
  'schools.csv': [
    'code,oktmo,name_ru,legal_person,branch_of,locality,pupils,lat,lon,opened_on',
    ...lines,
  ].join('\n'),
  'boundaries.geojson': undefined,
});
const file = 'municipalities.csv';

describe('rows of municipalities', () => {
  test.each([
    ['an ОКТМО of other length', '2060200,Анна,,,,', [file, 2, 'oktmo', 'oktmoNotValid']],
    ['an ОКТМО of another region', '36602000,Анна,,,,', [file, 2, 'oktmo', 'otherRegion']],
    ['no name', '20602000,,,,,', [file, 2, 'name_ru', 'cellEmpty']],
    ['a latitude beyond the pole', '20602000,Анна,91,40,,', [file, 2, 'lat', 'outOfRange']],
    ['a longitude that is no number', '20602000,Анна,51,сорок,,', [file, 2, 'lon', 'notNumber']],
    ['half a point', '20602000,Анна,51,,,', [file, 2, 'lon', 'pointIncomplete']],
    ['a tile that is no number', '20602000,Анна,,,-1,0', [file, 2, 'tile_column', 'notWholeNumber']],
    ['more cells than columns', '20602000,Анна,51,40,1,1,лишнее', [file, 2, undefined, 'rowTooWide']],
    ['a name too long', `20602000,${'а'.repeat(301)},,,,`, [file, 2, 'name_ru', 'textTooLong']],
  ])('%s', (_what, line, error) => {
    expect(errorsOf(towns(line))).toContainEqual(error);
  });

  test('one ОКТМО twice, one tile twice', () => {
    expect(errorsOf(towns('20602000,Анна,,,1,1', '20602000,Анна,,,2,1', '20604000,Бобров,,,1,1'))).toEqual([
      [file, 3, 'oktmo', 'duplicate'],
      [file, 4, 'tile_column', 'tileTaken'],
    ]);
  });

  test('an ОКТМО in its long form, a decimal comma and spaces in numbers are understood', () => {
    const csv =
      'oktmo;name_ru;lat;lon;population_2024;population_1999\n20602000000;Анна;51,49;40,42;34 825;1\n';
    const pack = readPack(packOf({ 'municipalities.csv': csv, 'schools.csv': undefined }), empty);
    expect(pack.errors).toEqual([]);
    expect(pack.nodes[1]).toMatchObject({
      id: 'm-20602000',
      point: { lat: 51.49, lon: 40.42 },
      population: 34825,
    });
  });
});

test('where people turn to the department stands in the region’s own row', () => {
  const csv = 'oktmo,name_ru,site,email,phone\n20,Область,https://obr.example,mail@obr.example,\n';
  const pack = readPack(packOf({ 'region.csv': csv }), empty);
  expect(pack.errors).toEqual([]);
  expect(pack.nodes.find(({ kind }) => kind === 'region')?.contacts).toEqual({
    site: 'https://obr.example',
    email: 'mail@obr.example',
  });
});

describe('rows of schools', () => {
  const f = 'schools.csv';
  test.each([
    ['an unknown municipality', '1,20999000,Школа,,,,,,,', [f, 2, 'oktmo', 'municipalityUnknown']],
    ['a code with signs', '1/2,20602000,Школа,,,,,,,', [f, 2, 'code', 'codeNotUsable']],
    ['no code', ',20602000,Школа,,,,,,,', [f, 2, 'code', 'cellEmpty']],
    ['a branch of nobody', '1,20602000,Школа,,9,,,,,', [f, 2, 'branch_of', 'schoolUnknown']],
    [
      'a branch that is a legal person',
      '1,20602000,Школа,да,1,,,,,',
      [f, 2, 'legal_person', 'branchIsLegalPerson'],
    ],
    ['neither yes nor no', '1,20602000,Школа,может,,,,,,', [f, 2, 'legal_person', 'notYesNo']],
    ['neither town nor village', '1,20602000,Школа,,,хутор,,,,', [f, 2, 'locality', 'localityUnknown']],
    ['pupils in words', '1,20602000,Школа,,,,сто,,,', [f, 2, 'pupils', 'notWholeNumber']],
    ['a day there is not', '1,20602000,Школа,,,,,,,31.02.2011', [f, 2, 'opened_on', 'notDay']],
  ])('%s', (_what, line, error) => {
    expect(errorsOf(schools(line))).toContainEqual(error);
  });

  test('a branch of a school elsewhere, and of a branch', () => {
    const lines = ['1,20602000,А,,,,,,,', '1-1,20604000,Б,,1,,,,,', '1-2,20602000,В,,1-1,,,,,'];
    expect(errorsOf(schools(...lines))).toEqual([
      [f, 3, 'branch_of', 'schoolElsewhere'],
      [f, 4, 'branch_of', 'schoolUnknown'],
    ]);
  });

  test('a code twice, whatever its letters', () => {
    expect(errorsOf(schools('a-1,20602000,А,,,,,,,', 'A-1,20602000,Б,,,,,,,'))).toEqual([
      [f, 3, 'code', 'duplicate'],
    ]);
  });
});

describe('files', () => {
  const f = 'schools.csv';
  test.each([
    ['without a column it needs', { [f]: 'code,name_ru\n1,Школа\n' }, [f, 1, 'oktmo', 'columnMissing']],
    [
      'with a column twice',
      { [f]: 'code,code,oktmo,name_ru\n1,1,20602000,Школа\n' },
      [f, 1, 'code', 'columnTwice'],
    ],
    ['with a header only', { [f]: 'code,oktmo,name_ru\n\n' }, [f, undefined, undefined, 'fileEmpty']],
    [
      'with a quote left open',
      { [f]: 'code,oktmo,name_ru\n1,20602000,"Школа\n' },
      [f, 2, undefined, 'csvNotReadable'],
    ],
    [
      'of bytes that are no text',
      { [f]: Uint8Array.from([0xff, 0xfe, 0x31, 0x00]) },
      [f, undefined, undefined, 'encodingNotRead'],
    ],
    [
      'with a zone nobody knows',
      { 'region.csv': 'oktmo,name_ru,time_zone\n20,Область,Europe/Voronezh\n' },
      ['region.csv', 2, 'time_zone', 'timeZoneUnknown'],
    ],
    [
      'with a contact nobody can use',
      { 'region.csv': 'oktmo,name_ru,email\n20,Область,департамент\n' },
      ['region.csv', 2, 'email', 'contactNotValid'],
    ],
    [
      'of another region',
      { 'region.csv': 'oktmo,name_ru\n36,Область\n' },
      ['region.csv', 2, 'oktmo', 'otherRegion'],
    ],
    [
      'of two regions',
      { 'region.csv': 'oktmo,name_ru\n20,Область\n20,Ещё\n' },
      ['region.csv', 3, 'oktmo', 'secondRegion'],
    ],
    [
      'of a region with a wrong ОКТМО',
      { 'region.csv': 'oktmo,name_ru\n2060,Область\n' },
      ['region.csv', 2, 'oktmo', 'oktmoNotValid'],
    ],
    ['of no region', { 'region.csv': undefined }, ['region.csv', undefined, undefined, 'regionUnknown']],
    [
      'of boundaries that are no JSON',
      { 'boundaries.geojson': '{' },
      ['boundaries.geojson', undefined, undefined, 'boundariesNotReadable'],
    ],
  ])('%s', (_what, files, error) => {
    expect(errorsOf(files)).toContainEqual(error);
  });

  test('in two folders of one archive are named', () => {
    const doubled = packOf({ '../b/region.csv': 'oktmo,name_ru\n20,Область\n' }, 'a/');
    expect(readPack(doubled, empty).errors).toContainEqual({ file: 'region.csv', code: 'fileTwice' });
  });

  test('with too many rows are not read further', () => {
    const many = [
      'code,oktmo,name_ru',
      ...Array.from({ length: 20_001 }, (_, at) => `c${at},20602000,Школа`),
    ].join('\n');
    expect(errorsOf({ 'schools.csv': many })).toContainEqual([
      'schools.csv',
      undefined,
      undefined,
      'tooManyRows',
    ]);
  });

  test('say how they were read, and which columns nobody reads', () => {
    const cp1251 = Uint8Array.from(
      [...'code;oktmo;name_ru;примечание\n1;20602000;Школа;да\n'].map((sign) => {
        const code = sign.charCodeAt(0);
        return code < 128 ? code : code - 0x410 + 0xc0;
      }),
    );
    const pack = readPack(packOf({ 'schools.csv': cp1251 }), empty);
    expect(pack.files.at(-1)).toEqual({
      file: 'schools.csv',
      rows: 1,
      encoding: 'windows-1251',
      delimiter: ';',
      ignoredColumns: ['примечание'],
    });
    expect(pack.nodes.at(-1)?.name.ru).toBe('Школа');
  });

  test('with the mark of UTF-8 and tabs are read', () => {
    const pack = readPack(
      packOf({ 'schools.csv': '\ufeffcode\toktmo\tname_ru\n1\t20602000\tШкола\n' }),
      empty,
    );
    expect(pack.errors).toEqual([]);
    expect(pack.files.at(-1)?.delimiter).toBe('tab');
  });

  test('a region named by hand stands in for region.csv', () => {
    const pack = readPack(packOf({ 'region.csv': undefined }), empty, {
      regionName: 'Воронежская область',
      timeZone: 'Europe/Moscow',
    });
    expect(pack.errors).toEqual([]);
    expect(pack.nodes[0]).toMatchObject({ id: 'r-20', kind: 'region', timeZone: 'Europe/Moscow' });
  });

  test('everything wrong is said at once', () => {
    const lines = Array.from({ length: 50 }, (_, at) => `c-${at},20999000,,,,,,,,`);
    expect(errorsOf({ ...schools(...lines), 'region.csv': undefined })).toHaveLength(101);
  });
});

test('municipalities without tiles are laid out, schools and branches come after their parents', () => {
  const { nodes } = readPack(packOf(), empty);
  expect(nodes.map(({ kind }) => kind)).toEqual([
    'region',
    'municipality',
    'municipality',
    'school',
    'school',
    'school',
    'branch',
  ]);
  expect(nodes[1]?.tile).toBeDefined();
  expect(schoolsCsv.split('\n').length - 2).toBe(4);
});
