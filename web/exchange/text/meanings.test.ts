import { expect, test } from 'vitest';
import { exchangeContract } from '../../../functions/exchange/rules/contract/contract.ts';
import { meaningsEn, meaningsRu } from './meanings.ts';

test.each([['ru', meaningsRu] as const, ['en', meaningsEn] as const])(
  'every file and column of the contract is explained in %s, and nothing else',
  (_language, { fileMeaning, meaning }) => {
    const files = exchangeContract.files.map(({ name }) => name.replace('.csv', ''));
    const columns = exchangeContract.files.flatMap((file) => file.columns.map(({ name }) => name));
    expect(Object.keys(fileMeaning).sort()).toEqual([...files].sort());
    expect(Object.keys(meaning).sort()).toEqual([...new Set(columns)].sort());
  },
);
