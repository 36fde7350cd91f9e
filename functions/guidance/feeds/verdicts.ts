import { dayOf, startOfDay } from '../../shared/calendar/zone.ts';
import type { Verdict } from '../../shared/evidence.ts';
import type { NodeId } from '../../shared/words.ts';
import {
  guidancePredicates,
  guidesInForce,
  type LateConsultation,
  methodicalSupport,
} from '../predicates.ts';
import type { Consultation } from '../repository/questionRepository.ts';
import type { GuidanceRooms } from '../rooms.ts';

/** What guidance proves of a region, made anew from its articles and its late consultations. */
export async function sendVerdicts(
  { articles, questions, queues, today }: Pick<GuidanceRooms, 'articles' | 'questions' | 'queues' | 'today'>,
  regionId: NodeId,
): Promise<void> {
  const [published, late, settledUntil, { zone }] = await Promise.all([
    articles.everPublished(regionId),
    questions.late(regionId),
    questions.settledUntil(regionId),
    today(regionId),
  ]);
  const consultations = late.map((one) => lateConsultation(one, zone));
  const verdict = (predicate: string, history: Verdict['history']): Verdict => ({
    nodeId: regionId,
    path: [regionId],
    predicate,
    period: 'once',
    history,
  });
  const verdicts = [
    verdict(guidancePredicates.guidesInForce.id, guidesInForce(published)),
    verdict(
      guidancePredicates.methodicalSupport.id,
      methodicalSupport(published, consultations, settledUntil),
    ),
  ];
  await queues.send('plan.verdicts', verdicts);
}

function lateConsultation({ ticketId, lateFrom, answeredAt }: Consultation, zone: string): LateConsultation {
  return {
    ticketId,
    lateFrom,
    lateAt: startOfDay(lateFrom, zone),
    ...(answeredAt && { answered: { on: dayOf(answeredAt, zone), at: answeredAt } }),
  };
}
