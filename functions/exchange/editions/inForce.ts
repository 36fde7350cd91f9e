import { dayOf } from '../../shared/calendar/zone.ts';
import type { NodeId } from '../../shared/words.ts';
import type { ExchangeContract } from '../contract/contract.ts';
import type { Run } from '../contract/run.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { exchangeContract } from '../rules/contract/contract.ts';
import { inForceAmong } from './rules/agreement.ts';

/** A text of the contract, and its mark where it is not the prototype’s. */
export interface Chosen {
  contract: ExchangeContract;
  mark?: string;
}

type Rooms = Pick<ExchangeRooms, 'editions' | 'register'>;

/** What packages of a region are checked by at a moment: the approved edition in force, else the prototype. */
export async function inForceOn(regionId: NodeId, now: Date, rooms: Rooms): Promise<Chosen> {
  const editions = await rooms.editions.all(regionId);
  const number = inForceAmong(editions, dayOf(now, await rooms.register.zoneOf(regionId)));
  const found = editions.find((one) => one.number === number);
  return found ? textOf(found.contract, number, rooms) : { contract: exchangeContract };
}

/** One’s own choice of an edition; told apart from the one in force. */
export async function chosenEdition(regionId: NodeId, number: number, rooms: Rooms): Promise<Chosen> {
  const { contract } = await rooms.editions.get(regionId, number);
  return textOf(contract, number, rooms);
}

/** The text a run was checked by, which an edition may have lost since by rework. */
export async function contractOf(
  { contract, edition }: Pick<Run, 'contract' | 'edition'>,
  { editions }: Pick<ExchangeRooms, 'editions'>,
): Promise<ExchangeContract> {
  return contract ? editions.text(contract, edition) : exchangeContract;
}

async function textOf(mark: string, number: number, { editions }: Rooms): Promise<Chosen> {
  return { contract: await editions.text(mark, number), mark };
}
