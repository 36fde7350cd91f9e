import { expect, test } from 'vitest';
import { aNode } from '../testing/builders.ts';
import { searchFor } from './search.ts';

const school = aNode({
  code: '20602000-002',
  names: [
    { ru: 'МОУ «Берёзовская СОШ»', en: 'MOU “Beryozovskaya SOSh”', since: '1900-01-01' },
    { ru: 'МКОУ «Старо-Берёзовская СОШ № 1»', en: '', since: '2011-09-01' },
  ],
});

test.each([
  ['берез', true],
  ['Берёзовская', true],
  ['старо березовская', true],
  ['старо-берёзов сош 1', true],
  ['СОШ №1', true],
  ['староберезовская', true],
  ['берёзов-ская', true],
  ['ново-березовская', false],
  ['«Березовская', true],
  ['beryoz', true],
  ['20602000-002', true],
  ['езовская', false],
  ['берез лицей', false],
  ['', true],
])('«%s» finds the school: %s', (query, found) => {
  expect(searchFor(query)(school)).toBe(found);
});
