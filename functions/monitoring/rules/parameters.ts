import { Refusal } from '../../shared/refusal.ts';
import type {
  MandatoryAttribute,
  Parameter,
  ParameterContent,
  ParameterEdition,
  ParameterLine,
  ParameterStatus,
  Stamp,
  WriteParameter,
} from '../contract/parameter.ts';

/** Values of these kinds are counted in something. */
const countedIn = new Set(['count', 'number']);
const mostEditions = 100;

/** What a parameter still has to say before it can be approved. */
export function lacksOf(content: ParameterContent): MandatoryAttribute[] {
  const { definition, valueType, unit, source, owner, retentionYears, expectedRecords } = content;
  const said: Record<MandatoryAttribute, boolean> = {
    definition: definition.ru !== '',
    unit: !countedIn.has(valueType) || unit.ru !== '',
    sourceField: source.field !== '',
    owner: owner !== '',
    retentionYears: retentionYears !== undefined,
    expectedRecords: expectedRecords !== undefined,
  };
  return (Object.keys(said) as MandatoryAttribute[]).filter((attribute) => !said[attribute]);
}

export function lastEdition({ editions }: Pick<Parameter, 'editions'>): ParameterEdition {
  const last = editions.at(-1);
  if (!last) throw new Error('A parameter without editions');
  return last;
}

type Written = Pick<Parameter, 'editions' | 'withdrawals'>;

/** The edition that holds: the newest approved one that was written since the last withdrawal. */
export function editionInForce({ editions, withdrawals }: Written): ParameterEdition | undefined {
  const from = withdrawals.at(-1)?.afterEdition ?? 0;
  return editions.findLast(({ number, approved }) => approved !== undefined && number > from);
}

export function statusOf(parameter: Written): ParameterStatus {
  const withdrawnAfter = parameter.withdrawals.at(-1)?.afterEdition ?? 0;
  if (lastEdition(parameter).number <= withdrawnAfter) return 'withdrawn';
  return editionInForce(parameter) ? 'approved' : 'draft';
}

export function lineOf(parameter: Parameter): ParameterLine {
  const { number, content } = editionInForce(parameter) ?? lastEdition(parameter);
  return {
    ...content,
    code: parameter.code,
    edition: number,
    status: statusOf(parameter),
    lacks: lacksOf(lastEdition(parameter).content),
  };
}

/** The parameter with one edition more; what has been withdrawn is a draft again, until somebody approves it. */
export function withEdition(
  before: Parameter | undefined,
  place: Pick<Parameter, 'regionId' | 'code'>,
  { content, ground }: WriteParameter,
  stamp: Stamp,
): Parameter {
  const written = before?.editions ?? [];
  if (written.length >= mostEditions)
    throw new Refusal('recordTooLarge', 'A parameter has no more than a hundred editions');
  return {
    ...place,
    editions: [...written, { number: written.length + 1, content, ground, ...stamp }],
    withdrawals: before?.withdrawals ?? [],
    version: before?.version ?? 0,
  };
}

/** Refuses an edition with gaps, one that is approved already, and a parameter that has been withdrawn. */
export function withApproval(parameter: Parameter, approved: Stamp): Parameter {
  const last = lastEdition(parameter);
  if (statusOf(parameter) === 'withdrawn' || last.approved)
    throw new Refusal('parameterNotDraft', 'There is no draft of this parameter to approve', {
      code: parameter.code,
    });
  const lacks = lacksOf(last.content);
  if (lacks.length > 0)
    throw new Refusal(
      'parameterHasGaps',
      'An approved parameter says all it has to',
      { code: parameter.code },
      lacks.map((attribute) => ({ pointer: `/${attribute}`, code: 'missing' })),
    );
  return { ...parameter, editions: [...parameter.editions.slice(0, -1), { ...last, approved }] };
}

export function withWithdrawal(parameter: Parameter, reason: string, stamp: Stamp): Parameter {
  if (statusOf(parameter) === 'withdrawn')
    throw new Refusal('parameterNotDraft', 'The parameter has been withdrawn before', {
      code: parameter.code,
    });
  const withdrawal = { ...stamp, reason, afterEdition: lastEdition(parameter).number };
  return { ...parameter, withdrawals: [...parameter.withdrawals, withdrawal] };
}
