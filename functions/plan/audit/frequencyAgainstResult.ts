import type { Measure, RollingEvery } from '../contract.ts';
import { measuresOf } from '../rules/measures.ts';
import { type AuditRule, finding } from './finding.ts';

type Frequency = 'day' | RollingEvery;

/** From the most to the least often, with the words by which Russian and English name them. */
const frequencies: readonly [Frequency, RegExp][] = [
  ['day', /ежедневн|каждый день|daily|every day/iu],
  ['week', /еженедельн|каждую неделю|weekly|every week/iu],
  ['month', /ежемесячн|каждый месяц|monthly|every month/iu],
  ['quarter', /ежекварталь|каждый квартал|quarterly|every quarter/iu],
  ['halfYear', /каждое полугодие|half-yearly|every half-year/iu],
];

/** The result is promised more often than the duty is asked for: «еженедельно» against «ежедневные сведения». */
export const frequencyAgainstResult: AuditRule = (content) =>
  measuresOf(content).flatMap((measure) => {
    const asked = measure.deadline.kind === 'rolling' ? measure.deadline.every : undefined;
    const promised = frequencyNamed(measure.result);
    if (!asked || !promised || rank(promised) >= rank(asked)) return [];
    return finding('frequencyAgainstResult', [measure.number], { asked, promised });
  });

function frequencyNamed(result: Measure['result']): Frequency | undefined {
  return result && frequencies.find(([, words]) => words.test(`${result.ru}\n${result.en}`))?.[0];
}

function rank(frequency: Frequency): number {
  return frequencies.findIndex(([name]) => name === frequency);
}
