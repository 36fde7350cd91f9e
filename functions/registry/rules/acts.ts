import type { Role } from '../../shared/access/roles.ts';
import { addDays } from '../../shared/calendar/day.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day, Instant, NodeId } from '../../shared/words.ts';
import type { Act, ActStatus, ActStep, NewAct, NodeActs } from '../contract/acts.ts';
import type { NodeKind } from '../contract/nodes.ts';
import type { Scan } from '../contract/scans.ts';

/** Whose step it is, and when: day in the region's zone and instant. */
export interface Stepping {
  by: string;
  byName?: string | undefined;
  recordedAt: Instant;
  today: Day;
}

export function statusOf(act: Pick<Act, 'steps'>): ActStatus {
  return act.steps.at(-1)?.kind ?? 'recorded';
}

export function recorderOf(act: Pick<Act, 'steps'>): string | undefined {
  return act.steps.find(({ kind }) => kind === 'recorded')?.by;
}

/** The days an accepted act holds; `until` is the first day it does not. Undefined when it never was accepted. */
export function inForce(
  act: Pick<Act, 'steps' | 'validFrom' | 'validTo'>,
): { from: Day; until: Day } | undefined {
  if (!act.steps.some(({ kind }) => kind === 'accepted')) return undefined;
  const expires = act.validTo ? addDays(act.validTo, 1) : endless;
  const ended = endOf(act)?.effectiveAt ?? endless;
  const until = expires < ended ? expires : ended;
  return act.validFrom < until ? { from: act.validFrom, until } : undefined;
}

/** The step that took an act out of force before its time. */
export function endOf(act: Pick<Act, 'steps'>): ActStep | undefined {
  return act.steps.find(({ kind }) => kind === 'revoked' || kind === 'succeeded');
}

/** Beyond any day an act is asked about. */
export const endless = '9999-12-31';

export function isInForceOn(act: Act, day: Day): boolean {
  const days = inForce(act);
  return days !== undefined && days.from <= day && day < days.until;
}

/** Adds an act as somebody recorded it; it proves nothing until another person accepts it. */
export function recorded(record: NodeActs, act: NewAct, id: string, stepping: Stepping): NodeActs {
  if (act.signedOn > stepping.today)
    throw new Refusal('badInput', 'An act cannot have been signed after today', undefined, [
      { pointer: '/body/signedOn', code: 'signedInFuture', params: { today: stepping.today } },
    ]);
  if (act.succeeds !== undefined)
    checkSuccession(record, { ...act, validFrom: act.validFrom ?? act.signedOn });
  const step = stepOf('recorded', act.signedOn, stepping);
  const added = { ...act, id, validFrom: act.validFrom ?? act.signedOn, steps: [step] } as Act;
  return { ...record, acts: [...record.acts, added] };
}

/**
 * Accepts an act. Four eyes: whoever recorded it never accepts it, and a body's acts are accepted one level above
 * it. Refuses `actsOverlap` when another accepted act for the same role is in force on any of its days.
 */
export function accepted(
  record: NodeActs,
  actId: string,
  stepping: Stepping & { role: Role; kind: NodeKind },
): NodeActs {
  const act = awaiting(record, actId, stepping);
  const before = succeeded(record, act, stepping);
  const clash = before.acts.find((other) => overlaps(other, act));
  if (clash)
    throw new Refusal(
      'actsOverlap',
      `Act ${clash.number} for the same role is in force on some of these days`,
      {
        actId: clash.id,
        number: clash.number,
        signedOn: clash.signedOn,
      },
    );
  return withStep(before, act, stepOf('accepted', stepping.today, stepping));
}

/**
 * Ends the act that another takes over from, on the day the other comes into force: duties belong to whoever the act
 * in force appoints, so all that is open passes in this one step.
 */
function succeeded(record: NodeActs, { id, succeeds, validFrom }: Act, stepping: Stepping): NodeActs {
  const before = record.acts.find((act) => act.id === succeeds);
  if (!before || statusOf(before) !== 'accepted') return record;
  return withStep(record, before, { ...stepOf('succeeded', validFrom, stepping), successorId: id });
}

/** A successor takes over an accepted act of its own role, and not from a day before that act began. */
function checkSuccession(
  record: NodeActs,
  { succeeds, validFrom, appoints }: Pick<Act, 'succeeds' | 'validFrom' | 'appoints'>,
): void {
  const before = record.acts.find(({ id }) => id === succeeds);
  if (!before?.appoints || before.appoints.role !== appoints?.role)
    throw new Refusal('badInput', 'There is no such act of the same role', undefined, [
      { pointer: '/body/succeeds', code: 'predecessorUnknown' },
    ]);
  if (statusOf(before) !== 'accepted')
    throw new Refusal('actNotInForce', 'Only an accepted act is succeeded', { status: statusOf(before) });
  if (validFrom < before.validFrom)
    throw new Refusal('badInput', 'A successor begins no earlier than the act it succeeds', undefined, [
      { pointer: '/body/validFrom', code: 'beforePredecessor', params: { from: before.validFrom } },
    ]);
}

/**
 * Lays a scan beside an act. It may come after the acceptance, since papers are slow; but one that somebody has
 * accepted by is not exchanged for another.
 */
export function withScan(record: NodeActs, actId: string, scan: Scan): NodeActs {
  const act = actOf(record, actId);
  if (act.scan && statusOf(act) !== 'recorded')
    throw new Refusal('actNotAwaiting', 'The act was decided upon by the scan it has', {
      status: statusOf(act),
    });
  return { ...record, acts: record.acts.map((one) => (one.id === actId ? { ...one, scan } : one)) };
}

/** Hands an act back to its recorder with a reason; it is then recorded anew, corrected. */
export function returned(
  record: NodeActs,
  actId: string,
  stepping: Stepping & { role: Role; kind: NodeKind; reason: string },
): NodeActs {
  const act = awaiting(record, actId, stepping);
  return withStep(record, act, { ...stepOf('returned', stepping.today, stepping), reason: stepping.reason });
}

/** Takes an accepted act out of force from a day on; refuses one that is not accepted or is revoked already. */
export function revoked(
  record: NodeActs,
  actId: string,
  stepping: Stepping & { reason: string; effectiveAt: Day },
): NodeActs {
  const act = actOf(record, actId);
  if (statusOf(act) !== 'accepted')
    throw new Refusal('actNotInForce', 'Only an accepted act can be revoked', { status: statusOf(act) });
  return withStep(record, act, {
    ...stepOf('revoked', stepping.effectiveAt, stepping),
    reason: stepping.reason,
  });
}

export function actOf(record: NodeActs, actId: string): Act {
  const act = record.acts.find(({ id }) => id === actId);
  if (!act) throw new Refusal('notFound', `No act ${actId} of ${record.nodeId}`);
  return act;
}

/** A municipality accepts the acts of its schools; the department those of municipalities and its own. */
export function acceptingRole(kind: NodeKind): Role {
  return kind === 'school' || kind === 'branch' ? 'municipal' : 'leadership';
}

/** The node whose people accept the acts of the node at the end of the path. */
export function deskOf([region, municipality, school]: readonly NodeId[]): NodeId | undefined {
  return school === undefined ? region : municipality;
}

/** Acts that nobody has accepted or returned yet. */
export function awaitingIn(record: Pick<NodeActs, 'acts'>): Act[] {
  return record.acts.filter((act) => statusOf(act) === 'recorded');
}

function awaiting(record: NodeActs, actId: string, stepping: Stepping & { role: Role; kind: NodeKind }): Act {
  const act = actOf(record, actId);
  if (statusOf(act) !== 'recorded')
    throw new Refusal('actNotAwaiting', 'The act has been decided upon', { status: statusOf(act) });
  const role = acceptingRole(stepping.kind);
  if (stepping.role !== role)
    throw new Refusal('notYoursToAccept', `Acts of a ${stepping.kind} are accepted by the role ${role}`, {
      role,
      kind: stepping.kind,
    });
  if (recorderOf(act) === stepping.by)
    throw new Refusal('ownActNotAcceptable', 'Whoever recorded an act does not accept it');
  return act;
}

function overlaps(other: Act, act: Act): boolean {
  if (other.id === act.id || !act.appoints || other.appoints?.role !== act.appoints.role) return false;
  const held = inForce(other);
  const until = act.validTo ? addDays(act.validTo, 1) : endless;
  return held !== undefined && held.from < until && act.validFrom < held.until;
}

function stepOf(kind: ActStep['kind'], effectiveAt: Day, { by, byName, recordedAt }: Stepping): ActStep {
  return { kind, effectiveAt, recordedAt, by, ...(byName && { byName }) };
}

function withStep(record: NodeActs, act: Act, step: ActStep): NodeActs {
  const changed = { ...act, steps: [...act.steps, step] };
  return { ...record, acts: record.acts.map((one) => (one.id === act.id ? changed : one)) };
}
