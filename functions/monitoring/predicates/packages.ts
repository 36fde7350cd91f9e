import { addDays } from '../../shared/calendar/day.ts';
import type { Proof } from '../../shared/evidence.ts';
import { historyOf, predicateKey, type Step } from '../../shared/proofs.ts';
import type { Day, Instant, NodeId } from '../../shared/words.ts';
import type { OutPackage } from '../contract/package.ts';

/** Dnevnik.ru has taken the primary monitoring information of every school that was sent; measure 22 of order 393. */
export const packagesTaken = predicateKey('monitoring.packagesTaken');

type Fact = { on: Day; recordedAt: Instant; schoolId: NodeId; packageId: string } & (
  | { kind: 'sent'; dueOn: Day }
  | { kind: 'taken' | 'rejected' }
);

interface Sent {
  /** The package it went out with last. */
  packageId: string;
  state: Fact['kind'];
  dueOn: Day;
}

/**
 * Satisfied once every sheet that went out has a receipt and none is rejected. Another package on its way takes nothing
 * away until its receipts are late; a rejected sheet does, until it has been sent again and taken.
 */
export function packagesTakenHistory(packages: readonly OutPackage[]): Proof[] {
  return historyOf(packages.flatMap(factsOf), (known) => {
    const days = new Set(
      known.flatMap((fact) => (fact.kind === 'sent' ? [fact.on, addDays(fact.dueOn, 1)] : [fact.on])),
    );
    let wasTaken = false;
    return [...days].sort().map((day): Step => {
      const sheets = standingOn(known, day);
      const count = (state: Fact['kind']) => sheets.filter((one) => one.state === state).length;
      const [taken, rejected] = [count('taken'), count('rejected')];
      const late = sheets.filter(({ state, dueOn }) => state === 'sent' && day > dueOn).length;
      const isWhole = taken === sheets.length;
      wasTaken = isWhole || (wasTaken && rejected === 0 && late === 0);
      const params = { taken, of: sheets.length, rejected, late };
      const code = rejected > 0 ? 'sheetsRejected' : late > 0 ? 'receiptsLate' : 'receiptsAwaited';
      const because = { code: wasTaken ? 'sheetsTaken' : code, params, fact: '/api/monitoring/packages' };
      return { since: day, status: wasTaken ? 'satisfied' : 'missing', because };
    });
  });
}

function standingOn(known: readonly Fact[], day: Day): Sent[] {
  const sheets = new Map<NodeId, Sent>();
  for (const fact of known) {
    if (fact.on > day) continue;
    const before = sheets.get(fact.schoolId);
    if (fact.kind === 'sent')
      sheets.set(fact.schoolId, { packageId: fact.packageId, state: 'sent', dueOn: fact.dueOn });
    else if (before?.packageId === fact.packageId) sheets.set(fact.schoolId, { ...before, state: fact.kind });
  }
  return [...sheets.values()];
}

function factsOf({ id: packageId, madeAt, madeOn, receiptsDueOn, records }: OutPackage): Fact[] {
  return records.flatMap(({ schoolId, receipt }): Fact[] => [
    { kind: 'sent', on: madeOn, recordedAt: madeAt, schoolId, packageId, dueOn: receiptsDueOn },
    ...(receipt
      ? [{ kind: receipt.result, on: receipt.on, recordedAt: receipt.at, schoolId, packageId }]
      : []),
  ]);
}
