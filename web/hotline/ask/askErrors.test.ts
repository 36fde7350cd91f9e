import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askSchema } from '../../../functions/hotline/contract/asking.ts';
import { emptyAsk } from './askDraft.ts';
import { type AskField, askErrors } from './askErrors.ts';

const texts = ['', '  ', 'Не открывается журнал', 'я'.repeat(8000), 'я'.repeat(8001)];
const names = ['', 'Анна', 'А'.repeat(121)];
const phones = ['', ' ', '+7 473 200-00-00', '200', 'мой номер', '1'.repeat(31), ' 200-00-00 '];
const emails = ['', ' ', 'anna@example.org', 'anna@', 'a..b@example.org', `${'a'.repeat(200)}@example.org`];

test('the light form refuses exactly the fields that the server would', () => {
  const anyDraft = fc.record({
    text: fc.constantFrom(...texts),
    name: fc.constantFrom(...names),
    phone: fc.oneof(fc.constantFrom(...phones), fc.string({ maxLength: 35 })),
    email: fc.oneof(fc.constantFrom(...emails), fc.emailAddress(), fc.string({ maxLength: 20 })),
    consent: fc.boolean(),
  });
  fc.assert(
    fc.property(anyDraft, (typed) => {
      const draft = { ...emptyAsk(), ...typed };
      const checked = askSchema.safeParse(draft);
      const fields = new Set((checked.error?.issues ?? []).map(({ path }) => path[0] as AskField));
      // The schema looks at the two together only once everything else is well made.
      if (typed.phone.trim() === '' && typed.email.trim() === '') fields.add('phone');
      expect(Object.keys(askErrors(draft)).sort()).toEqual([...fields].sort());
    }),
  );
});

const cases = [
  [{ text: '' }, { text: 'too_small' }],
  [{ phone: '', email: '' }, { phone: 'contactNeeded' }],
  [{ phone: 'мой номер' }, { phone: 'notPhone' }],
  [{ email: 'anna@' }, { email: 'invalid_format' }],
  [{ consent: false }, { consent: 'consentNeeded' }],
] as const;
test.each(cases)('%o says %o', (typed, said) => {
  const whole = { ...emptyAsk(), text: 'Вопрос', phone: '200-00-00', consent: true };
  expect(askErrors({ ...whole, ...typed })).toEqual(said);
});
