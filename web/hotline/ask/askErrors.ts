import {
  emailMaxLength,
  emailPattern,
  isPhone,
  nameMaxLength,
  phoneMaxLength,
  textMaxLength,
} from '../../../functions/hotline/contract/limits.ts';
import type { AskDraft } from './askDraft.ts';

export type AskField = 'text' | 'name' | 'phone' | 'email' | 'consent';
export type AskErrors = Partial<Record<AskField, string>>;

/** The first error of each field, as the server's schema would name it: a test holds the two together. */
export function askErrors(draft: Pick<AskDraft, AskField>): AskErrors {
  const { text, name, phone, email } = {
    text: draft.text.trim(),
    name: draft.name.trim(),
    phone: draft.phone.trim(),
    email: draft.email.trim(),
  };
  const found: AskErrors = {};
  if (text === '') found.text = 'too_small';
  else if (text.length > textMaxLength) found.text = 'too_big';
  if (name.length > nameMaxLength) found.name = 'too_big';
  if (phone === '' && email === '') found.phone = 'contactNeeded';
  else if (phone.length > phoneMaxLength) found.phone = 'too_big';
  else if (phone !== '' && !isPhone(phone)) found.phone = 'notPhone';
  if (email !== '' && !emailPattern.test(draft.email)) found.email = 'invalid_format';
  else if (email.length > emailMaxLength) found.email = 'too_big';
  if (!draft.consent) found.consent = 'consentNeeded';
  return found;
}

/** The first error of each field that the server has named. */
export function byField(errors: readonly { pointer: string; code: string }[]): AskErrors {
  const found: Partial<Record<string, string>> = {};
  for (const { pointer, code } of errors) {
    const field = pointer.split('/')[2] ?? '';
    found[field] ??= field === 'consent' ? 'consentNeeded' : code;
  }
  return found;
}
