import { getPackage } from './getPackage.ts';
import { getPackageLink } from './getPackageLink.ts';
import { listPackages } from './listPackages.ts';
import { makePackage } from './makePackage.ts';
import { recordReceipts } from './recordReceipts.ts';

/** What goes out to Dnevnik.ru, and its receipts. */
export const packageRoutes = [listPackages, makePackage, getPackage, getPackageLink, recordReceipts];
