import { dayOf } from '../../shared/calendar/zone.ts';
import type { Verdict } from '../../shared/evidence.ts';
import { historyOf, predicateKey, type Step } from '../../shared/proofs.ts';
import type { Instant, NodeId } from '../../shared/words.ts';
import type { Edition, Pass } from '../contract/editions.ts';

/** The prototype is described, and a package keeps it: measure 13 of order 393. */
export const contractTried = predicateKey('exchange.contractTried');
/** The department’s specialists have agreed to it: measure 14. */
export const contractAgreed = predicateKey('exchange.contractAgreed');
/** Both organisations have approved what became of it: measure 15. */
export const contractApproved = predicateKey('exchange.contractApproved');

interface Fact {
  recordedAt: Instant;
  code: 'laidOut' | 'passed' | 'agreed' | 'approved';
  edition: number;
  remarks: number;
}

/** What is known of the region’s editions, for the three measures that make the contract. */
export function verdictsOn(
  regionId: NodeId,
  editions: readonly Edition[],
  passes: readonly Pass[],
  zone: string,
): Verdict[] {
  const facts = factsOf(editions, passes);
  const verdict = { nodeId: regionId, path: [regionId], period: 'once' };
  const proving = (predicate: string, code: Fact['code'], lacking: string, proven: string): Verdict => ({
    ...verdict,
    predicate,
    history: historyOf(facts, (known) => timeline(known, code, lacking, proven, zone)),
  });
  return [
    proving(contractTried, 'passed', 'contractNotTried', 'contractTried'),
    proving(contractAgreed, 'agreed', 'contractNotAgreed', 'contractAgreed'),
    proving(contractApproved, 'approved', 'contractNotApproved', 'contractApproved'),
  ];
}

function factsOf(editions: readonly Edition[], passes: readonly Pass[]): Fact[] {
  const laid = new Set(editions.map(({ number }) => number));
  const ofEditions = editions.flatMap(({ number, laidOut, approvals, approvedAt, remarks }): Fact[] => {
    const fact = (code: Fact['code'], recordedAt: Instant): Fact => ({
      code,
      recordedAt,
      edition: number,
      remarks: remarks.length,
    });
    const agreed = approvals.find(({ side }) => side === 'department');
    return [
      { ...fact('laidOut', laidOut.at), remarks: 0 },
      ...(agreed ? [fact('agreed', agreed.at)] : []),
      ...(approvedAt ? [fact('approved', approvedAt)] : []),
    ];
  });
  const ofPasses = passes
    .filter(({ edition }) => laid.has(edition))
    .map(({ at, edition }): Fact => ({ code: 'passed', recordedAt: at, edition, remarks: 0 }));
  return [...ofEditions, ...ofPasses];
}

/** Awaited since the first edition was laid out; proven since the first fact of the kind. */
function timeline(
  known: readonly Fact[],
  code: Fact['code'],
  lacking: string,
  proven: string,
  zone: string,
): Step[] {
  const [first] = known;
  if (!first) return [];
  const step = (status: Step['status'], because: string, { edition, remarks, recordedAt }: Fact): Step => {
    const on = dayOf(new Date(recordedAt), zone);
    const fact = `/api/exchange/contract/editions/${edition}`;
    return { since: on, status, because: { code: because, params: { on, edition, remarks }, fact } };
  };
  const found = known.find((fact) => fact.code === code);
  return [step('missing', lacking, first), ...(found ? [step('satisfied', proven, found)] : [])];
}
