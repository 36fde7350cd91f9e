import type { ToldWord, TrustField } from '../../exchange/contract/trust.ts';
import type { Form, PrefillSource } from '../contract/form.ts';
import type { Submission } from '../contract/submission.ts';
import { statusOfSubmission } from './submissions.ts';

/** What a field is about is told by where it is filled in from. */
const fieldOf: Readonly<Record<PrefillSource, TrustField>> = {
  registerPupils: 'pupils',
  registerClasses: 'classes',
  platformPupils: 'pupils',
  platformTeachers: 'teachers',
};

/**
 * What a school's sheet of the primary form says of it, to be held against what others say: nothing while it is the
 * school's own, or again after it was returned.
 */
export function schoolWord(form: Pick<Form, 'id' | 'content'>, sheet: Submission): ToldWord[] {
  const { regionId, municipalityId, schoolId, steps, values } = sheet;
  const last = steps.at(-1);
  if (!form.content.isPrimary || !last) return [];
  const status = statusOfSubmission(sheet);
  const isSaid = status === 'submitted' || status === 'accepted';
  const items = isSaid ? form.content.sections.flatMap((section) => section.items) : [];
  const said = items.flatMap(({ code, prefill }) => {
    const value = values[code];
    return prefill && typeof value === 'number' ? [[fieldOf[prefill], value]] : [];
  });
  return [
    {
      path: [regionId, municipalityId, schoolId],
      source: 'form',
      at: last.at,
      fact: form.id,
      said: Object.fromEntries(said),
    },
  ];
}
