import type { Value, Values } from '../../../functions/monitoring/contract/submission.ts';

export type Side = 'mine' | 'theirs';

/** One field that two people have filled in differently. */
export interface Difference {
  code: string;
  mine: Value | undefined;
  theirs: Value | undefined;
  /** Whose word is offered: of whoever has changed it since both read the same. */
  offered: Side;
}

/** Fields in which what stands here differs from what stands on the server, in the order of the form. */
export function differencesOf(
  codes: readonly string[],
  { mine, theirs, base }: Record<'mine' | 'theirs' | 'base', Values>,
): Difference[] {
  return codes.flatMap((code) => {
    const [here, there] = [filled(mine[code]), filled(theirs[code])];
    if (here === there) return [];
    return [{ code, mine: here, theirs: there, offered: here === filled(base[code]) ? 'theirs' : 'mine' }];
  });
}

/** What stands on the server, with the fields that are taken from here. */
export function merged(theirs: Values, mine: Values, sides: Readonly<Record<string, Side>>): Values {
  const taken = Object.entries(sides).filter(([, side]) => side === 'mine');
  const result: Values = { ...theirs };
  for (const [code] of taken) {
    const value = filled(mine[code]);
    if (value === undefined) delete result[code];
    else result[code] = value;
  }
  return result;
}

/** An emptied field is no value. */
function filled(value: Value | undefined): Value | undefined {
  return value === '' ? undefined : value;
}
