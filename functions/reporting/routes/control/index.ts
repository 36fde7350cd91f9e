import { acceptMonthly } from './acceptMonthly.ts';
import { drawSample } from './drawSample.ts';
import { getControl } from './getControl.ts';
import { getCoverage } from './getCoverage.ts';
import { getDigest } from './getDigest.ts';
import { getMonthly } from './getMonthly.ts';
import { getRemedies } from './getRemedies.ts';
import { listControls } from './listControls.ts';
import { listMonthly } from './listMonthly.ts';
import { listRecipients } from './listRecipients.ts';
import { listReminders } from './listReminders.ts';
import { listSamples } from './listSamples.ts';
import { placePhoto } from './placePhoto.ts';
import { recheckFinding } from './recheckFinding.ts';
import { recordControl } from './recordControl.ts';
import { returnMonthly } from './returnMonthly.ts';
import { sendReminder } from './sendReminder.ts';
import { submitMonthly } from './submitMonthly.ts';

/** Reminders, controls and the monthly control reports of schools. */
export const controlRoutes = [
  listRecipients,
  sendReminder,
  listReminders,
  recordControl,
  recheckFinding,
  listControls,
  getControl,
  getRemedies,
  getDigest,
  getCoverage,
  placePhoto,
  drawSample,
  listSamples,
  getMonthly,
  submitMonthly,
  acceptMonthly,
  returnMonthly,
  listMonthly,
];
