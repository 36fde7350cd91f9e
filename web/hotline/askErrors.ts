import { askSchema } from '../../functions/hotline/contract.ts';
import { inputErrors } from '../../functions/shared/problem.ts';
import type { InputError } from '../../functions/shared/refusal.ts';

export type AskField = 'text' | 'phone' | 'email' | 'consent' | 'name';

/** The first error of each field, by the same schema as the server's. */
export function askErrors(body: { phone: string; email: string }): Partial<Record<AskField, string>> {
  const checked = askSchema.safeParse(body);
  if (checked.success) return {};
  const errors = byField(inputErrors('body', checked.error.issues));
  // The schema looks at the two together only once each of them is well made.
  const isUnreachable = body.phone.trim() === '' && body.email.trim() === '';
  return isUnreachable ? { ...errors, phone: 'contactNeeded' } : errors;
}

export function byField(
  errors: readonly Pick<InputError, 'pointer' | 'code'>[],
): Partial<Record<AskField, string>> {
  const found: Partial<Record<string, string>> = {};
  for (const { pointer, code } of errors) {
    const field = pointer.split('/')[2] ?? '';
    found[field] ??= field === 'consent' ? 'consentNeeded' : code;
  }
  return found;
}
