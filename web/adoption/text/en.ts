import type { Words } from '../../shared/text/words.ts';
import { enCodes, enFunnel } from './enFunnel.ts';
import { enImports, enRowError } from './enImports.ts';
import { enActivation, enGradebook, enSpace } from './enSchool.ts';
import { enAlike, enDuty, enSignals } from './enStandings.ts';
import { enExcuses } from './excuses.ts';
import { enUsage } from './usage.ts';

export const en = {
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
  imports: enImports,
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
