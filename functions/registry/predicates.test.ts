import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../shared/calendar/day.ts';
import { verdictSchema } from '../shared/evidence.ts';
import { proofAt } from '../shared/proofs.ts';
import type { Act } from './contract/acts.ts';
import {
  nodeAnswering,
  orderIssued,
  registryPredicates,
  responsibleAppointed,
  verdictsOfActs,
  verdictsOfNode,
} from './predicates.ts';
import { isInForceOn } from './rules/acts.ts';
import { aNode, anAct, stepped, theActs } from './testing/builders.ts';

const endOf = (day: string) => `${addDays(day, 1)}T00:00:00.000Z`;
const forever = '9999-12-31T00:00:00.000Z';
const acceptedAct = stepped(anAct(), 'accepted', '2011-05-16T08:00:00.000Z');

describe('registry.responsibleAppointed', () => {
  const statusOn = (
    acts: Act[],
    asOf: string,
    knownBefore = endOf(asOf),
    role: 'responsible' | 'platformOwner' = 'responsible',
  ) => {
    const proof = proofAt(responsibleAppointed(theActs(...acts), role), asOf, knownBefore);
    return proof && [proof.status, proof.because.code];
  };

  test('an accepted act proves it since it came into force, known since it was accepted', () => {
    expect(statusOn([acceptedAct], '2011-05-15')).toEqual(['missing', 'actAwaitsAcceptance']);
    expect(statusOn([acceptedAct], '2011-05-16')).toEqual(['satisfied', 'actInForce']);
    expect(statusOn([acceptedAct], '2011-05-12', forever)).toEqual(['satisfied', 'actInForce']);
    expect(statusOn([acceptedAct], '2011-05-09', forever)).toBeUndefined();
  });

  test('nothing is known of a node without an act', () => {
    expect(responsibleAppointed(theActs(), 'responsible')).toEqual([]);
    expect(responsibleAppointed(theActs(acceptedAct), 'platformOwner')).toEqual([]);
  });

  test('a revocation counts from its own day and leaves the days before it proved', () => {
    const act = stepped(acceptedAct, 'revoked', '2011-06-20T08:00:00.000Z', '2011-06-15');
    expect(statusOn([act], '2011-06-14', forever)).toEqual(['satisfied', 'actInForce']);
    expect(statusOn([act], '2011-06-15', forever)).toEqual(['missing', 'actRevoked']);
    expect(statusOn([act], '2011-06-15')).toEqual(['satisfied', 'actInForce']);
  });

  test('an act that has run out is missing again; one that was returned was never taken on', () => {
    const short = { ...acceptedAct, validTo: '2011-05-31' };
    expect(statusOn([short], '2011-06-01', forever)).toEqual(['missing', 'actExpired']);
    const back = stepped(anAct(), 'returned', '2011-05-16T08:00:00.000Z');
    expect(statusOn([back], '2011-05-17')).toEqual(['notAccepted', 'actReturned']);
  });

  test('an act that waits for its day is not yet in force', () => {
    const later = { ...acceptedAct, validFrom: '2011-06-01' };
    expect(statusOn([later], '2011-05-20')).toEqual(['missing', 'actNotYetInForce']);
    expect(statusOn([later], '2011-06-01', forever)).toEqual(['satisfied', 'actInForce']);
  });

  test('at every moment says of every day what the acts known then say', () => {
    const day = (from: string) => fc.integer({ min: 0, max: 40 }).map((days) => addDays(from, days));
    const someAct = fc.record({
      signedOn: day('2011-05-01'),
      delay: fc.integer({ min: 0, max: 10 }),
      fate: fc.constantFrom('recorded', 'accepted', 'returned', 'revoked'),
      revokedOn: day('2011-05-01'),
    });
    fc.assert(
      fc.property(
        fc.array(someAct, { maxLength: 4 }),
        day('2011-05-01'),
        day('2011-05-01'),
        (some, asOf, known) => {
          const acts = some.map(({ signedOn, delay, fate, revokedOn }, index) => {
            const act = anAct({ id: `a-${index}`, signedOn, validFrom: signedOn });
            const decidedAt = `${addDays(signedOn, delay)}T10:00:00.000Z`;
            if (fate === 'recorded') return act;
            if (fate === 'returned') return stepped(act, 'returned', decidedAt);
            const taken = stepped(act, 'accepted', decidedAt);
            return fate === 'accepted'
              ? taken
              : stepped(taken, 'revoked', `${addDays(signedOn, delay)}T11:00:00.000Z`, revokedOn);
          });
          for (const { because } of responsibleAppointed(theActs(...acts), 'responsible'))
            expect(registryPredicates.responsibleAppointed.because).toContain(because.code);
          const knownActs = acts.map((act) => ({
            ...act,
            steps: act.steps.filter(({ recordedAt }) => recordedAt < endOf(known)),
          }));
          const isHeld = knownActs.some((act) => isInForceOn(act, asOf));
          expect(statusOn(acts, asOf, endOf(known))?.[0] === 'satisfied').toBe(isHeld);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('registry.orderIssued counts from the signing of an accepted order, whenever it comes into force', () => {
  const order = stepped(
    anAct({ type: 'order', signedOn: '2011-04-29', validFrom: '2011-05-05' }),
    'accepted',
    '2011-05-06T08:00:00.000Z',
  );
  const history = orderIssued(theActs(order));
  expect(proofAt(history, '2011-04-29', forever)?.status).toBe('satisfied');
  expect(proofAt(history, '2011-05-05', endOf('2011-05-05'))?.status).toBe('missing');
});

describe('registry.nodeAnswering', () => {
  const confirmed = aNode({
    confirmations: [{ effectiveAt: '2011-07-10', recordedAt: '2011-07-12T08:00:00.000Z', by: 'p-school' }],
  });
  const statusOn = (node: typeof confirmed, asOf: string, known = endOf(asOf)) =>
    proofAt(nodeAnswering(node), asOf, known)?.status;

  test('a node answers when somebody responsible for it has confirmed its record', () => {
    expect(statusOn(aNode(), '2011-07-15')).toBe('missing');
    expect(statusOn(confirmed, '2011-07-11')).toBe('missing');
    expect(statusOn(confirmed, '2011-07-12')).toBe('satisfied');
    expect(statusOn(confirmed, '2011-07-10', forever)).toBe('satisfied');
    expect(statusOn(aNode(), '2011-03-01')).toBeUndefined();
  });

  test('nobody expects an answer of a node that has closed', () => {
    const closed = aNode({
      ...confirmed,
      closedOn: '2011-09-01',
      succession: [
        {
          kind: 'close',
          on: '2011-09-01',
          actNumber: '5',
          role: 'self',
          others: [],
          recordedAt: '2011-08-20T08:00:00.000Z',
          recordedBy: 'p',
        },
      ],
    });
    expect(statusOn(closed, '2011-08-31')).toBe('satisfied');
    expect(statusOn(closed, '2011-09-01')).toBe('notExpected');
  });
});

test('verdicts name the node, its path and its predicates as the contract asks', () => {
  const order = stepped(anAct({ id: 'o', type: 'order' }), 'accepted', '2011-05-16T08:00:00.000Z');
  const verdicts = [
    ...verdictsOfActs(theActs(acceptedAct, { ...order, appoints: undefined })),
    ...verdictsOfNode(aNode()),
  ];
  for (const verdict of verdicts) verdictSchema.parse(verdict);
  expect(verdicts.map(({ predicate }) => predicate)).toEqual([
    'registry.responsibleAppointed?role=responsible',
    'registry.orderIssued',
    'registry.nodeAnswering?kind=school',
  ]);
  expect(verdicts[2]?.path).toEqual(['r-20', 'm-20602000', 's-20602000-001']);
  expect(verdictsOfNode(aNode({ kind: 'branch' }))).toEqual([]);
});
