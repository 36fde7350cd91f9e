import { z } from 'zod';
import {
  type Checks,
  classNameSchema,
  type ReportToRecord,
  type SpaceCheck,
  type SpaceReport,
  spaceChecks,
} from '../../functions/adoption/contract/space.ts';
import { daySchema } from '../../functions/shared/words.ts';

/** A check as it is typed: figures may be empty yet, names stand on lines or between commas. */
const checkDraftSchema = z.object({ done: z.string(), of: z.string(), lacking: z.string() });
export type CheckDraft = z.infer<typeof checkDraftSchema>;

export const spaceDraftSchema = z.object({
  effectiveAt: daySchema,
  checks: z.record(z.enum(spaceChecks), checkDraftSchema),
  classNames: z.string(),
});
export type SpaceDraft = z.infer<typeof spaceDraftSchema>;

/** The report that stands, ready to be put right; empty where there is none. */
export function spaceDraftOf(latest: SpaceReport | undefined, effectiveAt: string): SpaceDraft {
  const draftOf = (check: SpaceCheck): CheckDraft => {
    const state = latest?.checks[check];
    return {
      done: state ? String(state.done) : '',
      of: state ? String(state.of) : '',
      lacking: state?.lacking.join(', ') ?? '',
    };
  };
  return {
    effectiveAt,
    checks: Object.fromEntries(spaceChecks.map((check) => [check, draftOf(check)])) as SpaceDraft['checks'],
    classNames: latest?.classNames?.join(', ') ?? '',
  };
}

/** What is typed, as the server takes it; the checks whose figures are missing or no whole numbers otherwise. */
export function reportOf(draft: SpaceDraft): { report: ReportToRecord } | { unread: SpaceCheck[] } {
  const unread = spaceChecks.filter((check) => {
    const { done, of } = draft.checks[check];
    return !isCount(done) || !isCount(of) || Number(of) === 0;
  });
  if (unread.length > 0) return { unread };
  const classNames = namesIn(draft.classNames).filter((name) => classNameSchema.safeParse(name).success);
  return {
    report: {
      effectiveAt: draft.effectiveAt,
      source: 'declared',
      checks: Object.fromEntries(
        spaceChecks.map((check) => {
          const { done, of, lacking } = draft.checks[check];
          return [check, { done: Number(done), of: Number(of), lacking: namesIn(lacking) }];
        }),
      ) as Checks,
      ...(classNames.length > 0 && { classNames }),
    },
  };
}

function isCount(text: string): boolean {
  return /^\d{1,5}$/.test(text.trim());
}

export function namesIn(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
}
