import { z } from 'zod';
import {
  answerSchema,
  mannerSchema,
  type RecordControl,
  type SentPhoto,
} from '../../functions/reporting/contract/controls.ts';
import type { Day, NodeId } from '../../functions/shared/words.ts';
import { draftPhotoSchema } from '../shared/drafts/draftPhoto.ts';

/** A protocol as it is typed. Its key is made with it, so that however often it is sent it is recorded once. */
export const controlDraftSchema = z.object({
  name: z.string(),
  manner: mannerSchema,
  on: z.string(),
  answers: z.record(z.string(), answerSchema),
  findings: z.array(z.object({ item: z.string(), text: z.string(), remedyBy: z.string() })),
  note: z.string(),
  photos: z.array(draftPhotoSchema),
  sampleId: z.string().optional(),
  idempotencyKey: z.string(),
  /** It was to be sent when there was no connection. */
  isQueued: z.boolean(),
});
export type ControlDraft = z.infer<typeof controlDraftSchema>;

/** Where the draft of a node's control is kept, below the drafts of this device. */
export const controlDraftKey = (nodeId: NodeId) => `control.${nodeId}`;

export type DraftError = 'checkDay' | 'text' | 'remedyBy';

const shortestText = 3;

/** What keeps a protocol from being recorded; findings by their place. */
export function draftErrors(
  draft: ControlDraft,
  today: Day,
): { on?: DraftError; findings: (DraftError | undefined)[] } {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(draft.on) && draft.on <= today;
  return {
    ...(!isDay && { on: 'checkDay' as const }),
    findings: draft.findings.map(({ text, remedyBy }) => {
      if (text.trim().length < shortestText) return 'text';
      return remedyBy > draft.on ? undefined : 'remedyBy';
    }),
  };
}

export function isReady(draft: ControlDraft, today: Day): boolean {
  const { on, findings } = draftErrors(draft, today);
  return on === undefined && findings.every((error) => error === undefined);
}

/** The draft as it is recorded, once its photos have been sent. */
export function controlBody(
  { manner, on, answers, findings, note, sampleId }: ControlDraft,
  checklist: RecordControl['checklist'],
  photos: SentPhoto[],
): RecordControl {
  return {
    manner,
    on,
    checklist,
    answers,
    findings: findings.map(({ item, text, remedyBy }) => ({ text, remedyBy, ...(item && { item }) })),
    note,
    photos,
    ...(sampleId && { sampleId }),
  };
}

const prefix = 'vnedrenie.draft.control.';

/** Protocols that wait on this device. */
export function keptControls(): { nodeId: NodeId; name: string }[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => {
      const draft = controlDraftSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'));
      return draft.success ? [{ nodeId: key.slice(prefix.length), name: draft.data.name }] : [];
    });
}
