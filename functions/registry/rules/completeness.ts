import {
  type CompletenessCode,
  type CompletenessFact,
  type CompletenessRecord,
  type CompletenessRow,
  type CompletenessView,
  type CorrectableField,
  type CorrectNode,
  completenessCodes,
} from '../contract/completeness.ts';
import type { Node } from '../contract/nodes.ts';
import { edited } from './nodes.ts';

type Checked = Pick<
  Node,
  'address' | 'locality' | 'nodeType' | 'pupils' | 'classes' | 'point' | 'confirmations'
>;

interface CompletenessRule {
  /** Part of the 100 that a whole record makes. */
  weight: number;
  isMandatory: boolean;
  fields: readonly CorrectableField[];
  passes(node: Checked): boolean;
}

/** A street or at least a settlement: shorter is a slip. */
const shortestAddress = 5;
/** SanPiN of 2010 knows 25 pupils a class; overcrowded schools have a third more, and no class has forty. */
const mostInClass = 40;

/**
 * What the record of a school must hold before anything is counted by it. Weights follow what rests on a field: sizes
 * are the denominators of every share, the address finds the school, locality and type group it among alike ones. Its
 * place on the map and its own confirmation make a record better, not complete: measures of their own ask for those.
 */
export const completenessRules: Readonly<Record<CompletenessCode, CompletenessRule>> = {
  address: {
    weight: 20,
    isMandatory: true,
    fields: ['address'],
    passes: ({ address = '' }) => address.trim().length >= shortestAddress,
  },
  locality: {
    weight: 10,
    isMandatory: true,
    fields: ['locality'],
    passes: ({ locality }) => locality !== undefined,
  },
  schoolType: {
    weight: 10,
    isMandatory: true,
    fields: ['nodeType'],
    passes: ({ nodeType = '' }) => nodeType.trim() !== '',
  },
  pupils: { weight: 15, isMandatory: true, fields: ['pupils'], passes: ({ pupils = 0 }) => pupils > 0 },
  classes: { weight: 15, isMandatory: true, fields: ['classes'], passes: ({ classes = 0 }) => classes > 0 },
  // Where one of the two lacks, that is told already.
  classSize: {
    weight: 10,
    isMandatory: true,
    fields: ['pupils', 'classes'],
    passes: ({ pupils, classes }) =>
      !pupils || !classes || (pupils >= classes && pupils <= classes * mostInClass),
  },
  place: { weight: 10, isMandatory: false, fields: ['point'], passes: ({ point }) => point !== undefined },
  confirmation: {
    weight: 10,
    isMandatory: false,
    fields: [],
    passes: ({ confirmations }) => confirmations.length > 0,
  },
};

/** What the check finds lacking, in the order of mending. */
export function lacksOf(node: Checked): CompletenessCode[] {
  return completenessCodes.filter((code) => !completenessRules[code].passes(node));
}

/** The sum of the weights of the rules that pass. */
function scoreOf(lacks: readonly CompletenessCode[]): number {
  return completenessCodes
    .filter((code) => !lacks.includes(code))
    .reduce((score, code) => score + completenessRules[code].weight, 0);
}

export function isComplete(lacks: readonly CompletenessCode[]): boolean {
  return lacks.every((code) => !completenessRules[code].isMandatory);
}

/** The record with what the check finds now; the very same when it finds nothing new or knows of a later version. */
export function recheck(
  record: CompletenessRecord | undefined,
  node: Checked & Pick<Node, 'id' | 'version'>,
  learned: Pick<CompletenessFact, 'since' | 'recordedAt'>,
): CompletenessRecord | undefined {
  const lacks = lacksOf(node);
  const last = record?.facts.at(-1);
  if (record && record.nodeVersion >= node.version) return record;
  if (record && last && last.lacks.join() === lacks.join()) return record;
  return {
    nodeId: node.id,
    nodeVersion: node.version,
    facts: [...(record?.facts ?? []), { ...learned, score: scoreOf(lacks), lacks }],
    version: record?.version ?? 0,
  };
}

/** The field a correction is about. */
export function fieldOf(correction: CorrectNode): CorrectableField {
  return Object.keys(correction)[0] as CorrectableField;
}

/** Whether the check has anything against a field: what is in order is not changed by a correction. */
export function isLacking(node: Checked, field: CorrectableField): boolean {
  return lacksOf(node).some((code) => completenessRules[code].fields.includes(field));
}

/** The node with the field filled in, and what of it the check still has against. */
export function corrected(node: Node, correction: CorrectNode): { after: Node; still?: CompletenessCode } {
  const field = fieldOf(correction);
  const after = edited(node, correction);
  const still = lacksOf(after).find((code) => completenessRules[code].fields.includes(field));
  return { after, ...(still && { still }) };
}

export function completenessView(node: Node, record: CompletenessRecord | undefined): CompletenessView {
  const lacks = lacksOf(node);
  return {
    nodeId: node.id,
    score: scoreOf(lacks),
    isComplete: isComplete(lacks),
    rules: completenessCodes.map((code) => {
      const { weight, isMandatory, fields } = completenessRules[code];
      return { code, weight, isMandatory, passes: !lacks.includes(code), fields: [...fields] };
    }),
    history: (record?.facts ?? []).map(({ since, score }) => ({ since, score })),
    version: node.version,
  };
}

/** Rows in the order of the list: the least complete first. */
export function completenessRows(nodes: readonly Node[]): CompletenessRow[] {
  return nodes
    .map((node) => {
      const lacks = lacksOf(node);
      return {
        nodeId: node.id,
        ...(node.municipalityId && { municipalityId: node.municipalityId }),
        names: node.names,
        score: scoreOf(lacks),
        isComplete: isComplete(lacks),
        lacks,
      };
    })
    .sort((one, other) => one.score - other.score || (one.nodeId < other.nodeId ? -1 : 1));
}
