import { cancelExtract } from './cancelExtract.ts';
import { getExtractLink } from './getExtractLink.ts';
import { listExtracts } from './listExtracts.ts';
import { orderExtract } from './orderExtract.ts';

/** Long lists, made by the way and fetched when they are ready. */
export const extractRoutes = [listExtracts, orderExtract, cancelExtract, getExtractLink];
