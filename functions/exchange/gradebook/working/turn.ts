import type { Change } from '../../../shared/change.ts';
import type { TurnTime } from '../../../shared/turns.ts';
import type { NodeId } from '../../../shared/words.ts';
import type { Pull, PullStage } from '../../contract/pull.ts';
import type { ExchangeRooms } from '../../rooms.ts';
import type { OpenSource } from '../open.ts';

/** One turn of the work on a pull. The source is opened once a turn, so that a token serves all its schools. */
export interface PullTurn extends TurnTime {
  rooms: ExchangeRooms;
  opened: Map<string, OpenSource>;
}

export const regionOfPull = ({ path }: Pick<Pull, 'path'>): NodeId => path[0] ?? '';

/** The source that a pull asks, opened when it is asked first. Fails with `notSetUp` where it cannot be. */
export function sourceOf(pull: Pull, { rooms, opened }: PullTurn): OpenSource {
  const known = opened.get(pull.id);
  if (known) return known;
  const open = rooms.sources.open(pull.source, regionOfPull(pull));
  opened.set(pull.id, open);
  return open;
}

const stepActions = {
  pulling: 'pullListed',
  done: 'pullDone',
  incomplete: 'pullIncomplete',
  interrupted: 'pullInterrupted',
} as const satisfies Partial<Record<PullStage, string>>;

export async function movePull(
  stage: keyof typeof stepActions,
  pull: Pull,
  { rooms }: Pick<PullTurn, 'rooms'>,
  more: Partial<Pull> = {},
): Promise<Pull> {
  const at = rooms.clock.now().toISOString();
  const change: Change = {
    ...pull.orderedBy,
    action: stepActions[stage],
    scope: pull.path.at(-1) ?? '',
    at,
  };
  const { fault: _before, endedAt: _ended, ...rest } = pull;
  const ended = stage === 'pulling' ? {} : { endedAt: at };
  return rooms.pulls.save(pull, { ...rest, ...ended, ...more, stage }, change);
}
