import type { FormCheck, FormParameter } from '../contract/form.ts';
import type { Value, Values } from '../contract/submission.ts';

type Outcome = 'passes' | 'fails' | 'unknown';

/** Whether values satisfy a check; unknown while a field of it is empty. */
export function outcomeOf(
  { left, compare, right, constant }: Pick<FormCheck, 'left' | 'compare' | 'right' | 'constant'>,
  values: Values,
): Outcome {
  const [a, b] = [sumOf(left, values), sumOf(right, values)];
  if (a === undefined || b === undefined) return 'unknown';
  const limit = b + constant;
  const holds = { atMost: a <= limit, atLeast: a >= limit, equals: a === limit }[compare];
  return holds ? 'passes' : 'fails';
}

function sumOf(codes: readonly string[], values: Values): number | undefined {
  let sum = 0;
  for (const code of codes) {
    const value = values[code];
    if (typeof value !== 'number') return undefined;
    sum += value;
  }
  return sum;
}

/** Whether the examples of a check behave as it says they do. */
export function examplesBehave(check: FormCheck): boolean {
  return outcomeOf(check, check.passing) === 'passes' && outcomeOf(check, check.failing) === 'fails';
}

const numeric = new Set<FormParameter['valueType']>(['count', 'number', 'share']);

export function isNumeric({ valueType }: Pick<FormParameter, 'valueType'>): boolean {
  return numeric.has(valueType);
}

/** Whether a value is one of the kind that its parameter asks for. */
export function fits({ valueType }: Pick<FormParameter, 'valueType'>, value: Value): boolean {
  switch (valueType) {
    case 'count':
      return Number.isInteger(value) && Number(value) >= 0;
    case 'number':
      return typeof value === 'number';
    case 'share':
      return typeof value === 'number' && value >= 0 && value <= 100;
    case 'yesNo':
      return typeof value === 'boolean';
    case 'date':
      return (
        typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
      );
    case 'text':
      return typeof value === 'string' && value !== '';
  }
}
