import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { inputErrors } from '../../functions/shared/problem.ts';
import { ApiProblem } from '../shared/api/problem.ts';

type Texts = Record<string, string>;

/** What has been typed into a form, field by field, as the text boxes have it. */
export function useFields<Fields extends Texts>(initial: Fields) {
  const [fields, setFields] = useState(initial);
  const set = (changes: Partial<Fields>) => setFields((before) => ({ ...before, ...changes }));
  const field = (name: keyof Fields & string) => ({
    name,
    value: fields[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      set({ [name]: event.target.value } as Partial<Fields>),
  });
  return { fields, set, field };
}

/** Wrong places by their path in the body (`appoints.personName`), each with the code of its sentence. */
export type Wrong = Readonly<Record<string, string>>;

export function checkedBy<S extends z.ZodType>(
  schema: S,
  body: unknown,
): { body: z.input<S>; wrong?: undefined } | { wrong: Wrong } {
  const parsed = schema.safeParse(body);
  return parsed.success
    ? { body: body as z.input<S> }
    : { wrong: byPath(inputErrors('body', parsed.error.issues)) };
}

/** The places that the server found wrong. */
export function wrongIn(error: unknown): Wrong {
  return error instanceof ApiProblem ? byPath(error.problem.errors ?? []) : {};
}

function byPath(errors: readonly { pointer: string; code: string }[]): Wrong {
  return Object.fromEntries(
    errors.map(({ pointer, code }) => [pointer.replace(/^\/body\/?/, '').replaceAll('/', '.'), code]),
  );
}

/** The sentence of a wrong place, for under its field. */
export function useWrongWords() {
  const { t, i18n } = useTranslation('registry');
  return (code: string | undefined): string | undefined =>
    code && t(`forms.input.${i18n.exists(`registry:forms.input.${code}`) ? code : 'other'}`);
}

/** What an empty text box says: nothing. */
export function given(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}

/** The object without the fields that say nothing. */
export function saidOnly<T extends Record<string, unknown>>(
  body: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
