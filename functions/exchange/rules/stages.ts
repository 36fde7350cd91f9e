import { Refusal } from '../../shared/refusal.ts';
import type { Run, RunStage, RunView } from '../contract/run.ts';

export const rollBackWithinDays = 7;
const dayMs = 24 * 60 * 60 * 1000;

const atWork: ReadonlySet<RunStage> = new Set([
  'checking',
  'comparing',
  'committing',
  'reconciling',
  'rollingBack',
]);

export function isAtWork({ stage }: Pick<Run, 'stage'>): boolean {
  return atWork.has(stage);
}

/** A turn that fails is tried again so many times in all; the next one gives the stage up. */
export const mostTries = 4;
/** Work at hand that nobody has heard of for so long is taken for lost. */
const silentAfterMs = 15 * 60 * 1000;

/** Whether a run is at work by its record, while no turn has taken a step for long. */
export function isSilent(run: Run, lastStepAt: string | undefined, now: Date): boolean {
  const since = [run.orderedBy?.at, lastStepAt]
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
  return isAtWork(run) && since !== undefined && now.getTime() - Date.parse(since) > silentAfterMs;
}

/** Which stage is begun again: the one that was given up, or the one that has fallen silent. */
export function stageToRestart(run: Run, lastStepAt: string | undefined, now: Date): RunStage {
  if (isSilent(run, lastStepAt, now)) return run.stage;
  refuseUnlessIn(run, ['stopped']);
  return run.stop?.stage ?? 'comparing';
}

/** A run as it is handed out: without what it keeps for itself. */
export function viewOf(run: Run): RunView {
  const { createdFrom: _hash, orderedBy: _orderer, contract: _text, asked, ...view } = run;
  if (!asked) return view;
  const { requestId: _request, ...shown } = asked;
  return { ...view, asked: shown };
}

/** What an order to commit leaves in the run. */
export function committingFrom(
  now: Date,
  by: string,
): Pick<Run, 'committedAt' | 'committedBy' | 'rollBackUntil'> {
  const rollBackUntil = new Date(now.getTime() + rollBackWithinDays * dayMs).toISOString();
  return { committedAt: now.toISOString(), committedBy: by, rollBackUntil };
}

/** A package that was placed is checked once; what has come of it is told by its stage. */
export function refuseToCheck(run: Run): void {
  refuseUnlessIn(run, ['placed']);
}

/** Only what is going to be compared is kept: with an error found a package may hold pupils. */
export function mayBeKept({ stage, path, isTrial }: Pick<Run, 'stage' | 'path' | 'isTrial'>): boolean {
  return stage === 'clean' && path.length === 1 && !isTrial;
}

/** Records of a region are changed by packages that the region’s own organisations send; others are for the check alone. */
export function refuseToCompare(run: Run): void {
  if (run.stage === 'hasErrors')
    throw new Refusal('runHasErrors', 'Mend the package and send it again', { errors: run.errorCount });
  if (run.isTrial) throw new Refusal('packageTried', 'The package was tried against an edition not in force');
  if (run.path.length > 1)
    throw new Refusal('packageNotOfRegion', 'A school’s or municipality’s own package is checked only');
  refuseUnlessIn(run, ['clean', 'compared', 'incomplete']);
}

export function refuseToCommit(run: Run): void {
  refuseUnlessIn(run, ['compared', 'incomplete']);
  const count = run.difference?.referencesToNowhere ?? 0;
  if (count > 0)
    throw new Refusal('referencesToNowhere', 'The package refers to records that are nowhere', { count });
}

/** Whether more is removed than one person may decide. */
export function needsSecond({ difference }: Run): boolean {
  return (difference?.needSecond ?? 0) > 0;
}

export function refuseToRollBack(run: Run, now: Date): void {
  refuseUnlessIn(run, ['committed', 'incomplete', 'stopped']);
  if (run.rollBackUntil === undefined || now.toISOString() > run.rollBackUntil)
    throw new Refusal('rollBackTooLate', `Run ${run.id} can be rolled back no more`, {
      until: run.rollBackUntil ?? '',
    });
}

/** Two persons: whoever asked does not decide. */
export function refuseToDecide(run: Run, by: string): NonNullable<Run['asked']> {
  refuseUnlessIn(run, ['awaitingSecond']);
  if (!run.asked || run.asked.by === by)
    throw new Refusal('secondPersonNeeded', 'Somebody else than who asked has to decide');
  return run.asked;
}

function refuseUnlessIn({ id, stage }: Run, allowed: readonly RunStage[]): void {
  if (!allowed.includes(stage)) throw new Refusal('runNotInStage', `Run ${id} is ${stage}`, { stage });
}
