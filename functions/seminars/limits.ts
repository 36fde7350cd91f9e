import { callLimits } from '../shared/callLimits.ts';
import type { Table } from '../shared/table.ts';

/**
 * What one address may ask within a minute: numbers of certificates, a door’s worth and too few to guess by; and people who
 * count themselves at a school behind one address, a hall’s worth.
 */
export const seminarLimits = (table: Table) => callLimits(table, { certificate: 30, checkIn: 300 });
