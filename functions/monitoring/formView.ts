import type { Form } from './contract/form.ts';
import type { MonitoringRooms } from './rooms.ts';
import { parametersOf } from './rules/forms.ts';

/** A form with its parameters: those it was published with, or those the catalogue has for a draft. */
export async function withParameters(
  form: Form,
  { parameters }: Pick<MonitoringRooms, 'parameters'>,
): Promise<Form> {
  if (form.status === 'published') return form;
  return { ...form, parameters: parametersOf(form.content, await parameters.all(form.regionId)) };
}
