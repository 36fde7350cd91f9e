import { dayOf } from '../../shared/calendar/zone.ts';
import type { RequestContext } from '../../shared/route.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Edition, EditionCard, EditionView } from '../contract/editions.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { exchangeContract } from '../rules/contract/contract.ts';
import { inForceAmong, openRemarks, stateOf } from './rules/agreement.ts';
import { compareContracts, verdictOfAll } from './rules/compare.ts';

type Rooms = Pick<ExchangeRooms, 'editions' | 'register'>;

export const doing = ({ now, principal }: Pick<RequestContext, 'now' | 'principal'>) => ({
  at: now.toISOString(),
  by: principal?.sub ?? 'public',
  ...(principal?.name && { byName: principal.name }),
});

export async function todayIn(regionId: NodeId, now: Date, { register }: Pick<Rooms, 'register'>) {
  return dayOf(now, await register.zoneOf(regionId));
}

export async function editionList(regionId: NodeId, now: Date, rooms: Rooms) {
  const editions = await rooms.editions.all(regionId);
  const inForce = inForceAmong(editions, await todayIn(regionId, now, rooms));
  return { inForce, items: editions.map((one) => cardOf(one, inForce)).reverse() };
}

function cardOf(edition: Edition, inForce: number): EditionCard {
  const { number, note, laidOut, wantedFrom, approvedAt, inForceFrom } = edition;
  return {
    number,
    note,
    laidOut,
    wantedFrom,
    ...(approvedAt && { approvedAt }),
    ...(inForceFrom && { inForceFrom }),
    state: stateOf(edition, inForce),
    openRemarks: openRemarks(edition).length,
    remarks: edition.remarks.length,
  };
}

/** An edition with its text, its sheet, and what it changes against the one before it. */
export async function editionView(edition: Edition, now: Date, rooms: Rooms): Promise<EditionView> {
  const { regionId, contract: mark, createdFrom: _hash, ...sheet } = edition;
  const [all, passes, contract] = await Promise.all([
    rooms.editions.all(regionId),
    rooms.editions.passes(regionId),
    rooms.editions.text(mark, edition.number),
  ]);
  const inForce = inForceAmong(all, await todayIn(regionId, now, rooms));
  const passed = passes.find((pass) => pass.edition === edition.number);
  return {
    ...sheet,
    state: stateOf(edition, inForce),
    contract,
    difference: await differenceOf(regionId, edition.number - 1, edition.number, rooms),
    ...(passed && { passed: { edition: passed.edition, runId: passed.runId, at: passed.at } }),
  };
}

export async function differenceOf(regionId: NodeId, from: number, to: number, rooms: Rooms) {
  const [before, after] = await Promise.all([from, to].map((number) => textAt(regionId, number, rooms)));
  const changes = before && after ? compareContracts(before, after) : [];
  return { from, to, verdict: verdictOfAll(changes), changes };
}

/** 0 is the prototype. */
async function textAt(regionId: NodeId, number: number, { editions }: Pick<Rooms, 'editions'>) {
  if (number === 0) return exchangeContract;
  const { contract } = await editions.get(regionId, number);
  return editions.text(contract, number);
}
