import { checkIn } from './checkIn.ts';
import { correctSchoolRun } from './correctSchoolRun.ts';
import { getCheckIn } from './getCheckIn.ts';
import { getRunGrid } from './getRunGrid.ts';
import { getSchoolRuns } from './getSchoolRuns.ts';
import { listRuns } from './listRuns.ts';
import { openCheckIn } from './openCheckIn.ts';
import { placeRunPhoto } from './placeRunPhoto.ts';
import { recordSchoolRun } from './recordSchoolRun.ts';
import { withdrawSchoolRun } from './withdrawSchoolRun.ts';

/** Seminars that schools hold themselves. */
export const schoolRunRoutes = [
  getSchoolRuns,
  recordSchoolRun,
  correctSchoolRun,
  withdrawSchoolRun,
  placeRunPhoto,
  openCheckIn,
  getRunGrid,
  listRuns,
  getCheckIn,
  checkIn,
];
