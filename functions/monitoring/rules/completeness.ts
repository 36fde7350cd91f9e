import type { Form } from '../contract/form.ts';
import type { Values } from '../contract/submission.ts';
import { fits, outcomeOf } from './checks.ts';

/** One rule of a sheet: a field that is filled in as its parameter asks, or a check between fields that passes. */
export interface SheetRule {
  kind: 'field' | 'check';
  /** Code of the parameter, or id of the check. */
  of: string;
  weight: number;
  isMet: boolean;
  /** Unmet, it keeps the sheet from being sent. */
  blocks: boolean;
}

const weights = { required: 2, optional: 1, check: 2 } as const;

/** Every rule of a form held against what has been filled in. */
export function rulesOf(
  { content, parameters }: Pick<Form, 'content' | 'parameters'>,
  values: Values,
): SheetRule[] {
  const byCode = new Map(parameters.map((parameter) => [parameter.code, parameter]));
  const fields = content.sections.flatMap(({ items }) =>
    items.map(({ code, isRequired }): SheetRule => {
      const [parameter, value] = [byCode.get(code), values[code]];
      const isEmpty = value === undefined || value === '';
      const isMet = !isEmpty && parameter !== undefined && fits(parameter, value);
      return {
        kind: 'field',
        of: code,
        weight: isRequired ? weights.required : weights.optional,
        isMet,
        blocks: !isMet && (isRequired || !isEmpty),
      };
    }),
  );
  const checks = content.checks.map((check): SheetRule => {
    const outcome = outcomeOf(check, values);
    return {
      kind: 'check',
      of: check.id,
      weight: weights.check,
      isMet: outcome === 'passes',
      blocks: outcome === 'fails',
    };
  });
  return [...fields, ...checks];
}

/** Of all weights those that are met, in whole percent; only a sheet that meets every rule has a hundred. */
export function scoreOf(rules: readonly Pick<SheetRule, 'weight' | 'isMet'>[]): number {
  const all = rules.reduce((sum, { weight }) => sum + weight, 0);
  const met = rules.reduce((sum, { weight, isMet }) => sum + (isMet ? weight : 0), 0);
  return all === 0 ? 100 : Math.floor((met / all) * 100);
}
