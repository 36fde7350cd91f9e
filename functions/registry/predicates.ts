import type { Because, Proof, Verdict } from '../shared/evidence.ts';
import { historyOf, predicateKey, type Step } from '../shared/proofs.ts';
import type { Day, Instant, NodeId } from '../shared/words.ts';
import type { Act, ActStep, AppointedRole, NodeActs } from './contract/acts.ts';
import type { CompletenessRecord } from './contract/completeness.ts';
import type { Node, NodeKind } from './contract/nodes.ts';
import { endless, endOf, inForce, statusOf } from './rules/acts.ts';
import { completenessRules } from './rules/completeness.ts';
import { pathOfNode } from './rules/nodes.ts';

/** What the registry can prove of a node, with the codes of its reasons. */
export const registryPredicates = {
  /** `role`: an accepted act appoints somebody to it. */
  responsibleAppointed: {
    id: 'registry.responsibleAppointed',
    params: ['role'],
    because: [
      'actInForce',
      'actAwaitsAcceptance',
      'actNotYetInForce',
      'actReturned',
      'actRevoked',
      'actExpired',
    ],
  },
  /** An order of the body has been recorded and accepted; it counts from its signing. */
  orderIssued: {
    id: 'registry.orderIssued',
    params: [],
    because: [
      'actInForce',
      'actAwaitsAcceptance',
      'actNotYetInForce',
      'actReturned',
      'actRevoked',
      'actExpired',
    ],
  },
  /** `kind`: the node is open, and somebody responsible for it has confirmed its record. */
  nodeAnswering: {
    id: 'registry.nodeAnswering',
    params: ['kind'],
    because: ['nodeConfirmed', 'nodeNotConfirmed', 'nodeClosed'],
  },
  /** Every mandatory rule of the check of a school's record passes. */
  recordComplete: {
    id: 'registry.recordComplete',
    params: [],
    because: ['recordComplete', 'recordIncomplete'],
  },
} as const;

interface ActFact {
  act: Act;
  step: ActStep;
  recordedAt: Instant;
}

/** Since which days a role was filled by an accepted act, as far as was known at each moment. */
export function responsibleAppointed(
  record: Pick<NodeActs, 'nodeId' | 'acts'>,
  role: AppointedRole,
): Proof[] {
  const acts = record.acts.filter(({ appoints }) => appoints?.role === role);
  // Nobody has taken the rollout's duty on before an act: that is not yet a failure to do it.
  const untaken = role === 'responsible' ? 'notAccepted' : 'missing';
  return historyOf(factsOf(acts), (known) => timelineOf(record.nodeId, knownActs(known), untaken));
}

export function orderIssued(record: Pick<NodeActs, 'nodeId' | 'acts'>): Proof[] {
  const acts = record.acts.filter(({ type }) => type === 'order');
  return historyOf(factsOf(acts), (known) =>
    timelineOf(
      record.nodeId,
      knownActs(known).map((act) => ({ ...act, validFrom: act.signedOn })),
      'missing',
    ),
  );
}

function factsOf(acts: readonly Act[]): ActFact[] {
  return acts.flatMap((act) => act.steps.map((step) => ({ act, step, recordedAt: step.recordedAt })));
}

/** The acts as they stood when these steps were all that was known. */
function knownActs(facts: readonly ActFact[]): Act[] {
  const known = new Map<string, Act>();
  for (const { act, step } of facts)
    known.set(act.id, { ...act, steps: [...(known.get(act.id)?.steps ?? []), step] });
  return [...known.values()];
}

/** One step for every day on which something about the acts changes. */
function timelineOf(nodeId: NodeId, acts: readonly Act[], untaken: Untaken): Step[] {
  const days = acts.flatMap((act) => {
    const held = inForce(act);
    return [act.signedOn, act.validFrom, ...(held && held.until !== endless ? [held.until] : [])];
  });
  return [...new Set(days)].sort().map((day) => ({ since: day, ...stateOn(nodeId, acts, day, untaken) }));
}

type Untaken = 'notAccepted' | 'missing';

function stateOn(
  nodeId: NodeId,
  acts: readonly Act[],
  day: Day,
  untaken: Untaken,
): Pick<Step, 'status' | 'because'> {
  const signed = acts.filter(({ signedOn }) => signedOn <= day);
  const holding = signed.find((act) => {
    const held = inForce(act);
    return held && held.from <= day && day < held.until;
  });
  if (holding) return { status: 'satisfied', because: becauseOf('actInForce', nodeId, holding) };
  const waiting = signed.findLast((act) => statusOf(act) === 'recorded');
  if (waiting) return { status: 'missing', because: becauseOf('actAwaitsAcceptance', nodeId, waiting) };
  const ended = signed
    .filter((act) => (inForce(act)?.until ?? endless) <= day)
    .sort(byEnd)
    .at(-1);
  if (ended) return { status: 'missing', because: becauseOf(endCode(ended), nodeId, ended) };
  const coming = signed.find((act) => inForce(act));
  if (coming) return { status: 'missing', because: becauseOf('actNotYetInForce', nodeId, coming) };
  const last = signed.at(-1);
  const code = last && statusOf(last) === 'revoked' ? 'actRevoked' : 'actReturned';
  return { status: untaken, because: last ? becauseOf(code, nodeId, last) : { code } };
}

function byEnd(a: Act, b: Act): number {
  return (inForce(a)?.until ?? endless) < (inForce(b)?.until ?? endless) ? -1 : 1;
}

function endCode(act: Act): string {
  const end = endOf(act);
  return end?.kind === 'revoked' && end.effectiveAt === inForce(act)?.until ? 'actRevoked' : 'actExpired';
}

function becauseOf(code: string, nodeId: NodeId, act: Act): Because {
  return {
    code,
    params: { number: act.number, signedOn: act.signedOn },
    fact: `/api/registry/nodes/${nodeId}/acts`,
  };
}

/** Since when the node's record has been confirmed by somebody responsible for it. */
export function nodeAnswering(node: Node): Proof[] {
  const fact = `/api/registry/nodes/${node.id}`;
  return historyOf(nodeFacts(node), (known) => {
    const answering = known.flatMap(({ confirmedOn }) => confirmedOn ?? []).sort()[0];
    const closedOn = known.findLast((one) => one.closedOn)?.closedOn;
    const steps: Step[] = [
      { since: node.opensOn, status: 'missing', because: { code: 'nodeNotConfirmed', fact } },
    ];
    if (answering !== undefined && (closedOn === undefined || answering < closedOn))
      steps.push({ since: answering, status: 'satisfied', because: { code: 'nodeConfirmed', fact } });
    if (closedOn !== undefined)
      steps.push({ since: closedOn, status: 'notExpected', because: { code: 'nodeClosed', fact } });
    return steps;
  });
}

interface NodeFact {
  recordedAt: Instant;
  confirmedOn?: Day;
  closedOn?: Day;
}

function nodeFacts(node: Node): NodeFact[] {
  const confirmations = node.confirmations.map(({ effectiveAt, recordedAt }) => ({
    recordedAt,
    confirmedOn: effectiveAt < node.opensOn ? node.opensOn : effectiveAt,
  }));
  const closing = node.succession.filter(({ role, on }) => role !== 'heir' && on === node.closedOn);
  const closures = closing.map(({ on, recordedAt }) => ({ recordedAt, closedOn: on }));
  return [{ recordedAt: node.recordedAt }, ...confirmations, ...closures];
}

const answeringKinds: ReadonlySet<NodeKind> = new Set<NodeKind>(['municipality', 'school']);

export function verdictsOfNode(node: Node): Verdict[] {
  if (!answeringKinds.has(node.kind)) return [];
  return [
    {
      nodeId: node.id,
      path: pathOfNode(node),
      predicate: predicateKey(registryPredicates.nodeAnswering.id, { kind: node.kind }),
      period: 'once',
      history: nodeAnswering(node),
    },
  ];
}

/** Each finding of the check holds from its day until the next; the reason names the first mandatory rule that fails. */
export function verdictOfCompleteness(node: Node, { facts }: Pick<CompletenessRecord, 'facts'>): Verdict {
  const fact = `/api/registry/nodes/${node.id}/completeness`;
  const history = historyOf(facts, (known) =>
    known.map(({ since, score, lacks }): Step => {
      const mandatory = lacks.filter((code) => completenessRules[code].isMandatory);
      const [first] = mandatory;
      return first
        ? {
            since,
            status: 'missing',
            because: {
              code: 'recordIncomplete',
              params: { rule: first, lacking: mandatory.length, score },
              fact,
            },
          }
        : { since, status: 'satisfied', because: { code: 'recordComplete', params: { score }, fact } };
    }),
  );
  const predicate = registryPredicates.recordComplete.id;
  return { nodeId: node.id, path: pathOfNode(node), predicate, period: 'once', history };
}

/** One verdict for each role the node's acts fill, and one for its orders. */
export function verdictsOfActs(record: NodeActs): Verdict[] {
  const roles = new Set(record.acts.flatMap(({ appoints }) => appoints?.role ?? []));
  const about = { nodeId: record.nodeId, path: record.path, period: 'once' };
  const appointed = [...roles].map((role) => ({
    ...about,
    predicate: predicateKey(registryPredicates.responsibleAppointed.id, { role }),
    history: responsibleAppointed(record, role),
  }));
  if (!record.acts.some(({ type }) => type === 'order')) return appointed;
  const issued = { ...about, predicate: registryPredicates.orderIssued.id, history: orderIssued(record) };
  return [...appointed, issued];
}
