import { acceptSheet } from './acceptSheet.ts';
import { acceptSheets } from './acceptSheets.ts';
import { getProgress } from './getProgress.ts';
import { getSheet } from './getSheet.ts';
import { listSheets } from './listSheets.ts';
import { returnSheet } from './returnSheet.ts';
import { saveSheet } from './saveSheet.ts';
import { submitSheet } from './submitSheet.ts';

/** What schools fill in, and the municipality's word on it. */
export const submissionRoutes = [
  getProgress,
  listSheets,
  getSheet,
  saveSheet,
  submitSheet,
  returnSheet,
  acceptSheet,
  acceptSheets,
];
