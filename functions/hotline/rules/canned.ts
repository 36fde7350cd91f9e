import { type InputError, Refusal } from '../../shared/refusal.ts';
import type { CannedContent } from '../contract/cannedReply.ts';
import { readReply } from './replyText.ts';

/** Refuses a reply whose variables cannot be filled in, each with its line and column. */
export function refuseMistakes({ text, handOverText }: Pick<CannedContent, 'text' | 'handOverText'>): void {
  const errors = [...mistakesIn('/body/text', text), ...mistakesIn('/body/handOverText', handOverText ?? '')];
  if (errors.length > 0)
    throw new Refusal('badInput', 'Some variables cannot be filled in; see errors', undefined, errors);
}

function mistakesIn(pointer: string, text: string): InputError[] {
  return readReply(text).mistakes.map(({ code, ...params }) => ({ pointer, code, params }));
}
