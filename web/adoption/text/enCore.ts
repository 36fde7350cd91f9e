import type { Words } from '../../shared/text/words.ts';
import { enExcuses } from './enExcuses.ts';
import { enCodes, enFunnel } from './enFunnel.ts';
import { enRowError } from './enRowError.ts';
import { enActivation, enGradebook, enSpace } from './enSchool.ts';
import { enAlike, enDuty, enSignals } from './enStandings.ts';
import { enUsage } from './enUsage.ts';

/** The words of the steps, the weeks and the lists; those of loading tables arrive with their page. */
export const enCore = {
  activation: enActivation,
  space: enSpace,
  gradebook: enGradebook,
  funnel: enFunnel,
  codes: enCodes,
  alike: enAlike,
  signals: enSignals,
  duty: enDuty,
  usage: enUsage,
  excuses: enExcuses,
  rowError: enRowError,
  source: { declared: 'declared', exchange: 'confirmed by the exchange' },
  form: {
    day: 'Day',
    reason: 'Reason',
    reasonHint: 'Short, and without logins or passwords.',
    send: 'Record',
    close: 'Close the form',
    pastDay: 'A past day is shown: go back to today to record something new.',
    stale:
      'The record changed while you typed. What you typed is kept: compare it with the new record and send again.',
    takeNewer: 'Take the new record',
  },
} satisfies Words;
