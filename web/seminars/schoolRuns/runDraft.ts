import { z } from 'zod';
import type {
  RecordRun,
  RunAudience,
  SentRunPhoto,
} from '../../../functions/seminars/contract/schoolRuns.ts';
import { looksLikePersonName } from '../../../functions/shared/personNames.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { draftPhotoSchema } from '../../shared/drafts/draftPhoto.ts';

/** A seminar as it is typed. Its key is made with it, so that however often it is sent it is recorded once. */
export const runDraftSchema = z.object({
  on: z.string(),
  present: z.string(),
  topic: z.string(),
  photos: z.array(draftPhotoSchema),
  idempotencyKey: z.string(),
  isQueued: z.boolean(),
});
export type RunDraft = z.infer<typeof runDraftSchema>;

export type RunError = 'day' | 'dayInFuture' | 'beforeSchoolOpened' | 'present' | 'most' | 'topic' | 'person';
export type RunErrors = Partial<Record<'on' | 'present' | 'topic', RunError>>;

const shortestTopic = 3;

/** What keeps a seminar from being recorded, as far as this device can tell; the server looks again. */
export function errorsOf(
  { on, present, topic }: Pick<RunDraft, 'on' | 'present' | 'topic'>,
  { today, opensOn, most }: { today: Day; opensOn: Day; most: number | undefined },
): RunErrors {
  const day = dayError(on, today, opensOn);
  const number = presentError(present, most);
  const words = topicError(topic);
  return { ...(day && { on: day }), ...(number && { present: number }), ...(words && { topic: words }) };
}

function dayError(on: string, today: Day, opensOn: Day): RunError | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) return 'day';
  if (on > today) return 'dayInFuture';
  return on < opensOn ? 'beforeSchoolOpened' : undefined;
}

function presentError(present: string, most: number | undefined): RunError | undefined {
  if (!/^[1-9]\d{0,3}$/.test(present.trim())) return 'present';
  return most !== undefined && Number(present) > most ? 'most' : undefined;
}

function topicError(topic: string): RunError | undefined {
  if (topic.trim().length < shortestTopic) return 'topic';
  return looksLikePersonName(topic) ? 'person' : undefined;
}

export function runBody(
  audience: RunAudience,
  { on, present, topic }: RunDraft,
  photo: SentRunPhoto | undefined,
): RecordRun {
  return { audience, on, present: Number(present), topic: topic.trim(), ...(photo && { photo }) };
}
