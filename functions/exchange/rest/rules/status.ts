/** Why a call is refused, in the standard’s words; its HTTP status stands beside it. */
export const statusOf = {
  invaliddata: 400,
  invalid_filter_field: 400,
  invalid_selection_field: 400,
  unauthorisedrequest: 401,
  forbidden: 403,
  unknownobject: 404,
  server_busy: 429,
  internal_server_error: 500,
} as const;
export type CodeMinor = keyof typeof statusOf;

/** A clear “no” to another system. */
export class RosterRefusal extends Error {
  readonly code: CodeMinor;
  readonly status: number;

  constructor(code: CodeMinor, message: string, status: number = statusOf[code]) {
    super(message);
    this.name = 'RosterRefusal';
    this.code = code;
    this.status = status;
  }
}

/** `imsx_StatusInfo`, the body of every reply that is not 200. */
export function statusInfo(code: CodeMinor, description: string) {
  return {
    imsx_codeMajor: 'failure',
    imsx_severity: 'error',
    imsx_description: description,
    imsx_CodeMinor: {
      imsx_codeMinorField: [{ imsx_codeMinorFieldName: 'TargetEndSystem', imsx_codeMinorFieldValue: code }],
    },
  };
}
