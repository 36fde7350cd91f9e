import { dayOf } from '../../shared/calendar/zone.ts';
import type { Verdict } from '../../shared/evidence.ts';
import { historyOf, predicateKey, type Step } from '../../shared/proofs.ts';
import type { Instant } from '../../shared/words.ts';
import type { GroupMeeting, WorkingGroup } from '../contract/workingGroup.ts';

/** Both organisations are in the group by an act, and it has met: measure 11 of order 393. */
export const groupWorks = predicateKey('exchange.groupWorks');

type Fact =
  | { recordedAt: Instant; kind: 'act'; number: string; hasBoth: boolean }
  | { recordedAt: Instant; kind: 'meeting' };

export function verdictOn(group: WorkingGroup, meetings: readonly GroupMeeting[], zone: string): Verdict {
  const facts: Fact[] = [
    ...group.acts.map(({ at, number, members }) => ({
      recordedAt: at,
      kind: 'act' as const,
      number,
      hasBoth: new Set(members.map(({ side }) => side)).size === 2,
    })),
    ...meetings.flatMap(({ minutesAt }) =>
      minutesAt ? [{ recordedAt: minutesAt, kind: 'meeting' as const }] : [],
    ),
  ];
  const { regionId } = group;
  const history = historyOf(facts, (known) =>
    known.map((fact, at): Step => {
      const since = dayOf(new Date(fact.recordedAt), zone);
      const soFar = known.slice(0, at + 1);
      return { since, ...standing(soFar) };
    }),
  );
  return { nodeId: regionId, path: [regionId], period: 'once', predicate: groupWorks, history };
}

function standing(known: readonly Fact[]): Omit<Step, 'since'> {
  const act = known.filter((fact) => fact.kind === 'act').at(-1);
  const fact = '/api/exchange/group';
  const met = known.filter(({ kind }) => kind === 'meeting').length;
  if (!act?.hasBoth) return { status: 'missing', because: { code: 'groupOneSided', fact } };
  const params = { number: act.number, meetings: met };
  return met === 0
    ? { status: 'missing', because: { code: 'groupNotMet', params, fact } }
    : { status: 'satisfied', because: { code: 'groupWorks', params, fact } };
}
