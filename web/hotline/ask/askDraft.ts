import type { SentAttachment } from '../../../functions/hotline/contract/attachments.ts';
import type { AskerKind, Queue } from '../../../functions/hotline/contract/words.ts';

export interface ChosenSchool {
  id: string;
  name: string;
}

/** What a visitor has typed so far. */
export interface AskDraft {
  askerKind: AskerKind;
  queue: Queue;
  school?: ChosenSchool | undefined;
  text: string;
  name: string;
  phone: string;
  email: string;
  consent: boolean;
  attachments: readonly SentAttachment[];
}

export const askerKinds = [
  'parent',
  'pupil',
  'teacher',
  'administration',
  'authority',
] as const satisfies readonly AskerKind[];
/** In the order in which people come with them. */
export const queues = ['accounts', 'technical', 'methodical', 'exchange'] as const satisfies readonly Queue[];

export function emptyAsk(): AskDraft {
  return {
    askerKind: 'parent',
    queue: 'technical',
    text: '',
    name: '',
    phone: '',
    email: '',
    consent: false,
    attachments: [],
  };
}

/** The draft as the hotline takes it. */
export function bodyOf({ school, ...draft }: AskDraft) {
  return { ...draft, ...(school && { schoolId: school.id }) };
}

const prefix = 'vnedrenie.draft.';

/** A draft on this device. It is of any age: what does not read as one is none. */
export function keptDraft(place: string): AskDraft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(`${prefix}${place}`) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(place: string, draft: AskDraft): void {
  localStorage.setItem(`${prefix}${place}`, JSON.stringify(draft));
}

export function forgetDraft(place: string): void {
  localStorage.removeItem(`${prefix}${place}`);
}

function isDraft(value: unknown): value is AskDraft {
  if (!isRecord(value)) return false;
  const { askerKind, queue, school, attachments, consent } = value;
  return (
    askerKinds.some((kind) => kind === askerKind) &&
    queues.some((one) => one === queue) &&
    ['text', 'name', 'phone', 'email'].every((field) => typeof value[field] === 'string') &&
    typeof consent === 'boolean' &&
    (school === undefined || isNamed(school)) &&
    Array.isArray(attachments) &&
    attachments.every(isNamed)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isNamed(value: unknown): value is ChosenSchool {
  return isRecord(value) && typeof value.id === 'string' && typeof value.name === 'string';
}
