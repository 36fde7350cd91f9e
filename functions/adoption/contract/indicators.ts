import { z } from 'zod';
import { nodeIdSchema } from '../../shared/words.ts';

/** Counts of a class's week, each by its own name: the words of the weekly indicator set. */
export const indicators = [
  'lessonsExpected',
  'lessonsRecorded',
  'marks',
  'topics',
  'homework',
  'lagMedianDays',
  'lag90Days',
  'busiestDayLessons',
  'repeatedLessons',
] as const;
export type Indicator = (typeof indicators)[number];

/** Without these a class's week says nothing. */
export const neededIndicators: ReadonlySet<Indicator> = new Set([
  'lessonsExpected',
  'lessonsRecorded',
  'marks',
  'topics',
  'homework',
]);
/** Days with tenths; all others are lessons, counted whole. */
export const indicatorsInDays: ReadonlySet<Indicator> = new Set(['lagMedianDays', 'lag90Days']);

/** The set as a file that can be taken in. */
export const indicatorSetSchema = z.object({ fileName: z.string(), csv: z.string() });

/** Which set: of a school, or of all schools of a municipality, as it stands for one week. */
export const indicatorsQuerySchema = z.object({
  node: nodeIdSchema,
  week: z.string().regex(/^\d{4}-W\d{2}$/),
});
