import { z } from 'zod';
import type { Table } from '../../shared/table.ts';
import { daySchema, type Instant, instantSchema, type NodeId } from '../../shared/words.ts';
import { type AskedQuestion, askedQuestionSchema } from '../contract/questions.ts';

const consultationSchema = askedQuestionSchema.extend({ lateFrom: daySchema });
/** A methodical question, with the first day on which it is late unless it was answered before. */
export type Consultation = z.infer<typeof consultationSchema>;

const settledSchema = z.object({ at: instantSchema });

/**
 * Questions as the hotline told of them, an item each (about 0.7 KB), derived: the same question told again takes its
 * own place. Those of some days: one query, 0.1 read units a question. Of a school: the same. Methodical ones that wait,
 * or were answered late: the same, by a sparse list. Putting: 0.5 read and 1 write unit, 1 more for each list.
 */
export function questionRepository(table: Table) {
  const settledKey = (region: NodeId) => ({ pk: `settled#${region}`, sk: 'settled' });
  const skOf = ({ askedAt, ticketId }: AskedQuestion) => `${askedAt}#${ticketId}`;
  return {
    /** These questions as they stand, for those of them that have been told before. */
    standing: (questions: readonly AskedQuestion[]): Promise<AskedQuestion[]> =>
      table.getMany(
        questions.map((question) => ({ pk: `asked#${question.regionId}`, sk: skOf(question) })),
        askedQuestionSchema,
      ),

    put: (questions: readonly (AskedQuestion & { lateFrom?: string; isLate?: boolean })[]): Promise<void> =>
      table.putDerived(
        questions.map(({ isLate, ...question }) => ({
          pk: `asked#${question.regionId}`,
          sk: skOf(question),
          kind: 'asked',
          ...question,
          ...(question.schoolId && { schoolKey: question.schoolId }),
          ...(isLate && { lateKey: question.regionId }),
        })),
      ),

    between: (region: NodeId, from: Instant, to: Instant): Promise<AskedQuestion[]> =>
      table.queryAll({ pk: `asked#${region}`, from, to: `${to}~` }, askedQuestionSchema),

    ofSchool: (schoolId: NodeId, from: Instant, to: Instant): Promise<AskedQuestion[]> =>
      table.queryAll(
        {
          pk: schoolId,
          index: { name: 'questionsBySchool', pk: 'schoolKey', sk: 'sk' },
          from,
          to: `${to}~`,
        },
        askedQuestionSchema,
      ),

    /** The moment up to which it is settled who has waited too long: 1 read unit. */
    async settledUntil(region: NodeId): Promise<Instant> {
      return (await table.get(settledKey(region), settledSchema))?.at ?? '';
    },

    keepSettledUntil: (region: NodeId, at: Instant): Promise<void> =>
      table.putDerived([{ ...settledKey(region), kind: 'settled', at }]),

    late: (region: NodeId): Promise<Consultation[]> =>
      table.queryAll(
        { pk: region, index: { name: 'consultationsLate', pk: 'lateKey', sk: 'sk' } },
        consultationSchema,
      ),
  };
}
export type QuestionRepository = ReturnType<typeof questionRepository>;
