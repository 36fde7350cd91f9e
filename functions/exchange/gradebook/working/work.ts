import { type StageEnd, turnTime, workThrough } from '../../../shared/turns.ts';
import type { Pull, PullStage, PullView } from '../../contract/pull.ts';
import type { ExchangeRooms } from '../../rooms.ts';
import { listSchools } from './listing.ts';
import { pullSchools } from './pulling.ts';
import type { PullTurn } from './turn.ts';

const stages: Partial<Record<PullStage, (pull: Pull, turn: PullTurn) => Promise<StageEnd>>> = {
  ordered: listSchools,
  pulling: pullSchools,
};

/** A turn that ends after so many milliseconds, at the next part it can stop at. */
export function pullTurn(rooms: ExchangeRooms, milliseconds: number): PullTurn {
  return { rooms, opened: new Map(), ...turnTime(milliseconds) };
}

/** Works on a pull until it rests or time is up; tells whether work is left. */
export function workOnPull(pullId: string, turn: PullTurn): Promise<boolean> {
  return workThrough(
    () => turn.rooms.pulls.find(pullId),
    ({ stage }) => {
      const work = stages[stage];
      return work && ((pull) => work(pull, turn));
    },
  );
}

export const isPulling = ({ stage }: Pick<Pull, 'stage'>): boolean => stages[stage] !== undefined;

export async function pullView(pull: Pull, { pulls }: Pick<ExchangeRooms, 'pulls'>): Promise<PullView> {
  const { orderedBy, createdFrom: _mark, ...shown } = pull;
  const view = { ...shown, orderedBy: orderedBy.byName ?? orderedBy.by };
  if (!isPulling(pull)) return view;
  const work = await pulls.work(pull.id);
  return { ...view, progress: { done: work?.next ?? 0, of: work?.of ?? pull.schools ?? 0 } };
}
