import { type InputError, Refusal } from '../../shared/refusal.ts';
import type { Form, FormContent, FormParameter } from '../contract/form.ts';
import type { Parameter, Stamp } from '../contract/parameter.ts';
import { examplesBehave, isNumeric } from './checks.ts';
import { editionInForce, lastEdition, statusOf } from './parameters.ts';

/** Codes of the parameters that a form asks for, in its order. */
export function codesOf({ sections }: Pick<FormContent, 'sections'>): string[] {
  return sections.flatMap(({ items }) => items.map(({ code }) => code));
}

/** Parameters of a form as the catalogue has them; those it does not have are left out. */
export function parametersOf(content: FormContent, catalogue: readonly Parameter[]): FormParameter[] {
  const byCode = new Map(catalogue.map((parameter) => [parameter.code, parameter]));
  return codesOf(content).flatMap((code) => {
    const parameter = byCode.get(code);
    if (!parameter) return [];
    const { number, content: said } = editionInForce(parameter) ?? lastEdition(parameter);
    const { name, definition, unit, valueType } = said;
    return { code, edition: number, name, definition, unit, valueType };
  });
}

/** Refuses a form that asks twice or for what is not in the catalogue, and a check whose examples are not as it says. */
export function refuseBadContent(content: FormContent, catalogue: readonly Parameter[]): void {
  const codes = codesOf(content);
  const known = new Map(parametersOf(content, catalogue).map((one) => [one.code, one]));
  const errors: InputError[] = codes.flatMap((code, index) => [
    ...(known.has(code) ? [] : [{ pointer: `/items/${code}`, code: 'unknownParameter', params: { code } }]),
    ...(codes.indexOf(code) === index
      ? []
      : [{ pointer: `/items/${code}`, code: 'parameterRepeated', params: { code } }]),
  ]);
  for (const check of content.checks) {
    const pointer = `/checks/${check.id}`;
    const strange = [...check.left, ...check.right].find((code) => {
      const parameter = known.get(code);
      return !parameter || !isNumeric(parameter);
    });
    if (strange) errors.push({ pointer, code: 'checkFieldNotNumber', params: { code: strange } });
    else if (!examplesBehave(check)) errors.push({ pointer, code: 'exampleMisbehaves' });
  }
  if (errors.length > 0)
    throw new Refusal('formHasErrors', 'The form asks for what it cannot; see errors', undefined, errors);
}

/** The form as schools get it. Refuses what is published, empty, or made of parameters nobody has approved. */
export function withPublication(form: Form, catalogue: readonly Parameter[], published: Stamp): Form {
  refuseUnlessDraft(form);
  refuseBadContent(form.content, catalogue);
  const approved = new Set(catalogue.filter((one) => statusOf(one) === 'approved').map(({ code }) => code));
  const lacking = codesOf(form.content).filter((code) => !approved.has(code));
  if (lacking.length > 0)
    throw new Refusal(
      'parametersNotApproved',
      'A form asks for approved parameters only',
      { codes: lacking.join(', ') },
      lacking.map((code) => ({ pointer: `/items/${code}`, code: 'parameterNotApproved', params: { code } })),
    );
  if (codesOf(form.content).length === 0) throw new Refusal('formIsEmpty', 'The form asks for nothing');
  if (form.content.dueOn < published.on)
    throw new Refusal('formDueInPast', 'The day by which schools fill it in has passed', {
      dueOn: form.content.dueOn,
    });
  return { ...form, status: 'published', parameters: parametersOf(form.content, catalogue), published };
}

export function refuseUnlessDraft({ status }: Pick<Form, 'status'>): void {
  if (status !== 'draft')
    throw new Refusal('formPublished', 'A published form stays as it is; make another one');
}
