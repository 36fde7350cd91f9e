import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { bench, describe } from 'vitest';
import { inMemory } from '../shared/zipStream.ts';
import type { StoredRecord } from './contract/records.ts';
import { exchangeContract } from './rules/contract/contract.ts';
import { printPackage } from './rules/records/print.ts';
import { recordOf } from './rules/records/record.ts';
import { settleFile } from './rules/records/settle.ts';
import { validatePackage } from './rules/validation/validatePackage.ts';
import { readPackage, recordsOf } from './working/readPackage.ts';

/** 33,000 records: ten schools of 3,300. */
const schools = 10;
const lessonsEach = 3_289;

const files = new Map<string, StoredRecord[]>();
const put = (file: string, id: string, ...cells: string[]) => {
  const records = files.get(file) ?? [];
  records.push(recordOf(id, cells, {}));
  files.set(file, records);
};
put('orgs.csv', 'm-1', 'Аннинский муниципальный район', 'district', '20602000', '');
put('academicSessions.csv', 'y-2012', '2011/12', 'schoolYear', '2011-09-01', '2012-05-25', '', '2012');
put('categories.csv', 'work', 'Урок', '');
for (let school = 0; school < schools; school += 1) {
  const id = `s-${school}`;
  put('orgs.csv', id, `МОУ «СОШ № ${school}»`, 'school', `20602000-${school}`, 'm-1');
  put('courses.csv', `c-${school}`, 'y-2012', 'Алгебра', 'alg', '7', id, 'Алгебра', '');
  put('classes.csv', `k-${school}`, '7Б', '7', `c-${school}`, '', 'scheduled', '', id, 'y-2012', '', '', '');
  for (let lesson = 0; lesson < lessonsEach; lesson += 1)
    put(
      'lineItems.csv',
      `l-${school}-${lesson}`,
      `Урок ${lesson}`,
      '',
      '2011-09-20',
      '2011-09-21',
      `k-${school}`,
      'work',
      'y-2012',
      '',
      '',
      id,
    );
}
const bytes = printPackage(files);
const texts = Object.values(unzipSync(bytes)).map((one) => new TextDecoder().decode(one));

describe('a package of 33,000 records', () => {
  bench('rows taken apart by csv-parse and nothing else', () => {
    for (const text of texts) parse(text, { relax_column_count: true, skip_empty_lines: true });
  });
  bench('unzipped and checked against the contract, all layers', () => {
    validatePackage(bytes);
  });
  bench('read and marked', async () => {
    const opened = await readPackage(inMemory(bytes));
    for (const { spec } of opened.files) await recordsOf(opened, spec);
  });
  bench('settled against the same records', () => {
    for (const spec of exchangeContract.files) {
      const records = files.get(spec.name) ?? [];
      settleFile(
        spec,
        'bulk',
        records,
        records.map((record) => ({ record, isDeleted: false })),
      );
    }
  });
});
