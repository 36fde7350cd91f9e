import type { Day } from '../../shared/words.ts';
import type {
  Appointment,
  CoverageCounts,
  CoverageStatus,
  TrainedEntry,
  TrainedFact,
  Training,
} from '../contract/coverage.ts';
import type { Duty } from '../contract/words.ts';
import { isSamePerson } from './people.ts';

/** How a node stands with one duty, and by whom. */
export interface Standing {
  status: CoverageStatus;
  personName?: string;
  entry?: TrainedEntry;
}

/** Who is responsible on a day. */
export function actingOn(appointments: readonly Appointment[], day: Day): Appointment | undefined {
  return appointments.findLast(({ from, until }) => from <= day && (until === undefined || day < until));
}

export function statusOn(
  { facts }: Pick<TrainedEntry, 'facts'>,
  day: Day,
): TrainedFact['status'] | undefined {
  return facts.findLast(({ on }) => on <= day)?.status;
}

/**
 * The duty of the responsible is a person's: whoever is acting has to have been taught, and a successor anew. The
 * other duties are the node's: whoever came has learned for it.
 */
export function standingOn(
  training: Pick<Training, 'appointments' | 'entries'>,
  duty: Duty,
  day: Day,
): Standing {
  const acting = duty === 'responsible' ? actingOn(training.appointments, day) : undefined;
  if (duty === 'responsible' && !acting) return { status: 'notAppointed' };
  const entries = training.entries.filter(
    (entry) => entry.duties.includes(duty) && (!acting || isOf(entry, acting)),
  );
  const named = acting && { personName: acting.personName };
  const trained = entries.find((entry) => statusOn(entry, day) === 'full');
  if (trained) return { status: 'trained', personName: trained.personName, entry: trained };
  const coming = entries.find((entry) => statusOn(entry, day) === 'invited');
  if (coming) return { status: 'invited', personName: coming.personName, entry: coming };
  return { status: 'notReached', ...named };
}

function isOf(entry: TrainedEntry, { personName, personId }: Appointment): boolean {
  return isSamePerson({ name: entry.personName, personId: entry.personId }, { name: personName, personId });
}

export function emptyCounts(): CoverageCounts {
  return { trained: 0, invited: 0, notReached: 0, notAppointed: 0 };
}

/** Whether a node has nobody trained for any of the duties of a session. */
export function isUncovered(
  training: Pick<Training, 'appointments' | 'entries'> | undefined,
  duties: readonly Duty[],
  day: Day,
): boolean {
  return duties.some((duty) => !training || standingOn(training, duty, day).status !== 'trained');
}
