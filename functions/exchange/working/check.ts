import { Refusal } from '../../shared/refusal.ts';
import type { StageEnd } from '../../shared/turns.ts';
import { inflated } from '../../shared/zipStream.ts';
import type { Run } from '../contract/run.ts';
import { contractOf } from '../editions/inForce.ts';
import { Findings } from '../rules/validation/findings.ts';
import { PackageCheck, type PackageCheckState } from '../rules/validation/packageCheck.ts';
import { faultOf, type Opened, openStored, placedMaxInflatedBytes } from './opening.ts';
import { advance, moveTo, type Turn, workOf } from './stage.ts';

/** After so much of a file the check writes down where it stands: a killed turn repeats no more. */
const keptEveryBytes = 32 * 1024 * 1024;

/**
 * Checks a package that lies in the files, piece by piece, with the same rules as one that came with a request. What is
 * kept in memory are marks of its ids, whatever the size of its rows. Killed or out of time, the next turn goes on from
 * where the check last wrote down how it stands.
 */
export async function check(run: Run, turn: Turn): Promise<StageEnd> {
  const { runs, recordFiles } = turn.rooms;
  const contract = await contractOf(run, turn.rooms);
  const source = await recordFiles.package(run.id);
  const kept = (await recordFiles.state(run.id, 'checking')) as PackageCheckState | undefined;
  const findings = new Findings(contract);
  const opened = await openStored(source, contract, findings);
  const checking = new PackageCheck(contract, kept ?? { modes: opened.modes, findings: findings.state });
  const sizes = [...opened.entries.values()].reduce((sum, { declaredBytes }) => sum + declaredBytes, 0);
  let work = await workOf(run, async () => Math.max(1, sizes), turn);
  let done = 0;
  for (const spec of contract.files) {
    const entry = opened.entries.get(spec.name);
    if (!entry || checking.isDone(spec.name)) {
      done += entry?.declaredBytes ?? 0;
      continue;
    }
    const from = checking.begin(spec);
    let [read, keptAt] = [from, from];
    try {
      refuseClaim(opened, checking);
      for await (const piece of inflated(source, entry, placedMaxInflatedBytes, from)) {
        checking.push(piece);
        read += piece.length;
        if (read - keptAt < keptEveryBytes && !turn.isTimeUp()) continue;
        const state = checking.stateIn(spec.name);
        // A turn that has come no row further has nothing to write down.
        if (!state?.within || state.within.place.bytes <= from) continue;
        await recordFiles.putState(run.id, 'checking', state);
        work = await advance(run, work, { next: Math.min(done + read, work.of - 1) }, turn);
        keptAt = read;
        if (turn.isTimeUp()) return 'paused';
      }
    } catch (error) {
      checking.findings.add(faultOf(error), { file: spec.name });
    }
    checking.end(spec.name);
    done += entry.declaredBytes;
  }
  const { verdict, profile } = checking.verdict();
  const { findings: found, ...rest } = verdict;
  const workedMs = work.workedMs + Math.round(turn.lap());
  await runs.putVerdict(run, found, { files: profile });
  await moveTo(rest.stage === 'clean' ? 'clean' : 'hasErrors', run, turn, { ...rest, checkedMs: workedMs });
  return 'done';
}

/** What all files claim together is an early hint; what each comes to is counted while it is read. */
function refuseClaim({ entries }: Opened, { modes }: PackageCheck): void {
  let claimed = 0;
  for (const [name, { declaredBytes }] of entries) claimed += modes.has(name) ? declaredBytes : 0;
  if (claimed > placedMaxInflatedBytes)
    throw new Refusal('fileInflatesTooMuch', 'The files of the package claim too much', {
      limitMegabytes: placedMaxInflatedBytes / 1024 / 1024,
    });
}
