import type { ExchangeContract } from '../../contract/contract.ts';
import { errors } from './errors.ts';
import { gradebook } from './gradebook.ts';
import { resources } from './resources.ts';
import { rostering } from './rostering.ts';

/**
 * The prototype that every region begins with: OneRoster CSV 1.2.1 without pupils and marks. The region’s own editions
 * are made from it; until one is approved, packages are checked by this.
 * A file stands after all files it refers to, so that a reference can be looked up in the moment it is read.
 */
export const exchangeContract: ExchangeContract = {
  edition: 1,
  standard: 'OneRoster CSV 1.2.1',
  manifest: {
    file: 'manifest.csv',
    columns: ['propertyName', 'value'],
    fixed: [
      { property: 'manifest.version', value: '1.0' },
      { property: 'oneroster.version', value: '1.2' },
    ],
    optional: ['source.systemName', 'source.systemCode'],
    modes: ['absent', 'bulk', 'delta'],
  },
  files: [...rostering, ...gradebook, ...resources],
  errors,
};

/** The manifest names a file without its ending: `file.orgs`. */
export function propertyOf(fileName: string): string {
  return `file.${fileName.slice(0, -'.csv'.length)}`;
}
