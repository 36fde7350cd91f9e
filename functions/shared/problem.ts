import { z } from 'zod';
import { type InputError, Refusal, refusalStatus } from './refusal.ts';

/** RFC 9457 problem details; `code` and `errors` are stable, sentences are the reader's own. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().optional(),
  requestId: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  errors: z
    .array(
      z.object({
        pointer: z.string(),
        code: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      }),
    )
    .optional(),
});
export type Problem = z.infer<typeof problemSchema>;

export const problemMediaType = 'application/problem+json';

/** A refusal says what is wrong; a fault says nothing but its request id. */
export function asProblem(error: unknown, requestId: string): Problem {
  if (!(error instanceof Refusal))
    return { type: 'about:blank', title: 'Fault', status: 500, code: 'fault', requestId };
  const status = refusalStatus[error.code];
  return {
    type: `urn:vnedrenie:problem:${error.code}`,
    title: error.code,
    status,
    code: error.code,
    detail: error.message,
    requestId,
    ...(error.params && { params: error.params }),
    ...(error.errors && { errors: error.errors }),
  };
}

/** The issues of a schema as places in the input, the part (`query`, `body`, …) first. */
export function inputErrors(part: string, issues: readonly z.core.$ZodIssue[]): InputError[] {
  return issues.map((issue) => ({
    pointer: `/${[part, ...issue.path].map(String).join('/')}`,
    code: issue.code === 'custom' ? (issue.message ?? issue.code) : issue.code,
    params: paramsOf(issue),
  }));
}

function paramsOf(issue: z.core.$ZodIssue): Record<string, string | number> {
  const params: Record<string, string | number> = { message: issue.message };
  for (const [name, value] of Object.entries(issue)) {
    if (name === 'code' || name === 'path' || name === 'message') continue;
    if (typeof value === 'string' || typeof value === 'number') params[name] = value;
  }
  return params;
}
