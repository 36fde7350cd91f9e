import { type Problem, problemSchema } from '../../../functions/shared/problem.ts';
import { Unreachable } from './unreachable.ts';

export { Unreachable };

/** A reply that says no. The page picks its sentence by `code`. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  const parsed = problemSchema.safeParse(await response.json().catch(() => undefined));
  if (parsed.success) return new ApiProblem(parsed.data);
  return new ApiProblem({
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    // The gateway itself turns away a missing or expired token, and knows no codes.
    code: response.status === 401 ? 'notSignedIn' : 'fault',
    requestId: response.headers.get('x-request-id') ?? '',
  });
}

export function codeOf(error: unknown): string {
  if (error instanceof ApiProblem) return error.problem.code;
  return error instanceof Unreachable ? 'unreachable' : 'fault';
}

/** The server has looked at what was sent and not taken it; after a fault of its own, or of the line, nobody knows. */
export function isRefusal(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.status < 500;
}
