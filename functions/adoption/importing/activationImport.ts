import { type Activation, activationSteps, type StepFact } from '../contract/activation.ts';
import type { Difference } from '../contract/imports.ts';
import type { ActivationRepository } from '../repository/activationRepository.ts';
import { breachesOfStep, recordStep, standingFacts, standingOf } from '../rules/activation.ts';
import { type ActivationContent, activationColumns, readActivation } from './activationFile.ts';
import { type ImportKind, type Loaded, type Settled, type Settling, unwritten } from './importKind.ts';
import type { Statement } from './statements.ts';

type Key = (typeof activationColumns)[number]['key'];

export function activationImport(
  activations: ActivationRepository,
): ImportKind<Key, ActivationContent, Activation> {
  return {
    columns: activationColumns,
    read: readActivation,
    async records(wanted) {
      const records = await activations.ofMany(wanted.map(({ nodeId }) => nodeId));
      return new Map(records.map((record) => [record.nodeId, record]));
    },
    settle: settleSteps,
    changesOf,
    factsOf: ({ facts }) => facts,
    withFacts: (record, facts) => ({ ...record, facts: facts as StepFact[] }),
    save: activations.save,
  };
}

/** The steps of a row one after another; those already known by the same or a better word are passed over. */
function settleSteps(
  { record }: Loaded<Activation>,
  statement: Statement<ActivationContent>,
  { grounds, recorded }: Settling,
): Settled<Activation> {
  const before: Activation = record ?? { ...unwritten(statement), facts: [] };
  const { steps, source, reason } = statement.content;
  let after = before;
  for (const { step, effectiveAt } of steps) {
    const known = standingFacts(after.facts).filter((fact) => fact.step === step);
    if (known.some((fact) => fact.effectiveAt === effectiveAt && isAsGood(fact.source, source))) continue;
    const wrong = reason === undefined ? undefined : known.at(-1)?.number;
    const told = {
      step,
      effectiveAt,
      source,
      ...(reason !== undefined && { reason }),
      ...(wrong !== undefined && { supersedes: wrong }),
    };
    const breaches = breachesOfStep(after.facts, told, grounds);
    if (breaches.length > 0) return { before, after: before, breaches: breaches.map(atStep(step)) };
    after = recordStep(after, told, recorded);
  }
  return { before, after, breaches: [] };
}

const isAsGood = (known: string, told: string): boolean => known === told || known === 'exchange';

/** What is about the step or its day stands in the step's own column. */
function atStep(step: string) {
  return <Told extends { field: string }>(breach: Told): Told =>
    breach.field === 'reason' || breach.field === 'source' ? breach : { ...breach, field: `steps/${step}` };
}

function changesOf(before: Activation, after: Activation): Difference['changes'] {
  const [was, is] = [standingOf(before.facts).steps, standingOf(after.facts).steps];
  return activationSteps.flatMap((step) => {
    const [from, to] = [was[step], is[step]];
    if (from?.on !== to?.on) return { field: step, ...(from && { from: from.on }), ...(to && { to: to.on }) };
    return from && to && from.source !== to.source
      ? { field: `${step}.source`, from: from.source, to: to.source }
      : [];
  });
}
