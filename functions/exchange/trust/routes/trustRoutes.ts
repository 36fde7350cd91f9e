import { getRegionTrust } from './getRegionTrust.ts';
import { getSchoolTrust } from './getSchoolTrust.ts';
import { listTrust } from './listTrust.ts';

export const trustRoutes = [getRegionTrust, listTrust, getSchoolTrust];
