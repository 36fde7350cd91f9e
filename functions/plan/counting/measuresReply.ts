import type { z } from 'zod';
import type { Day } from '../../shared/words.ts';
import type { measuresReplySchema, PlanVersion } from '../contract.ts';
import type { PlanViews } from '../rules/measureViews.ts';

type MeasuresReply = z.infer<typeof measuresReplySchema>;

/** Of so many days the reply is kept: of ten thousand measures each has half a megabyte made ready to be sent. */
const daysKept = 8;

/** What was told of a version, by the day it was asked as of, for as long as what was worked out of it is kept. */
const told = new WeakMap<PlanViews, Map<Day, MeasuresReply>>();

/** What is told of a version's measures: the same object while the same is asked and nothing has changed. */
export function measuresReply(
  { planId, number, act, content }: PlanVersion,
  views: PlanViews,
  asOf: Day,
): MeasuresReply {
  const replies = told.get(views) ?? new Map<Day, MeasuresReply>();
  told.set(views, replies);
  const kept = replies.get(asOf);
  if (kept) return kept;
  const { order, acceptance, countedDeadline, bodies } = content;
  const reply = {
    planId,
    versionNumber: number,
    act,
    asOf,
    order,
    ...(acceptance && { acceptance }),
    countedDeadline,
    bodies,
    ...views,
  };
  const [oldest] = replies.keys();
  if (oldest !== undefined && replies.size >= daysKept) replies.delete(oldest);
  replies.set(asOf, reply);
  return reply;
}
