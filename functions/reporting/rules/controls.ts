import { daysBetween } from '../../shared/calendar/day.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day } from '../../shared/words.ts';
import type {
  Control,
  ControlFinding,
  FindingState,
  Recheck,
  RecheckFinding,
  RecordControl,
} from '../contract/controls.ts';
import { checklistOf } from './checklists.ts';

type Finding = Pick<ControlFinding, 'rechecks' | 'remedyBy'>;

/** How a finding stands on a day. The last day still counts; nothing has to run for a finding to become overdue. */
export function findingState({ rechecks, remedyBy }: Finding, today: Day): FindingState {
  if (rechecks.at(-1)?.remedied) return 'remedied';
  return today > remedyBy ? 'overdue' : 'open';
}

/** Days past the day it was to be remedied by; undefined while it is not overdue. */
export function overdueDays(finding: Finding, today: Day): number | undefined {
  return findingState(finding, today) === 'overdue' ? daysBetween(finding.remedyBy, today) : undefined;
}

/** The earliest day among findings that nobody has found remedied yet: by it open controls are listed. */
export function nextRemedyDay({ findings }: Pick<Control, 'findings'>): Day | undefined {
  return findings
    .filter(({ rechecks }) => !rechecks.at(-1)?.remedied)
    .map(({ remedyBy }) => remedyBy)
    .sort()[0];
}

/** A protocol as it may be kept; refuses what its day, its checklist or a remedy date contradicts. */
export function refuseControl(
  { on, checklist, answers, findings }: RecordControl,
  { today, about }: { today: Day; about: 'school' | 'municipality' },
): void {
  const errors: { pointer: string; code: string; params?: Record<string, string | number> }[] = [];
  if (on > today) errors.push({ pointer: '/body/on', code: 'dayInFuture', params: { day: on, today } });
  const used = checklistOf(checklist);
  if (!used || used.id !== about) errors.push({ pointer: '/body/checklist', code: 'checklistUnknown' });
  const items = new Set(used?.items.map(({ id }) => id));
  for (const item of Object.keys(answers))
    if (!items.has(item)) errors.push({ pointer: `/body/answers/${item}`, code: 'checklistUnknown' });
  for (const [index, { remedyBy, item }] of findings.entries()) {
    if (remedyBy <= on)
      errors.push({ pointer: `/body/findings/${index}/remedyBy`, code: 'remedyBeforeControl' });
    if (item !== undefined && !items.has(item))
      errors.push({ pointer: `/body/findings/${index}/item`, code: 'checklistUnknown' });
  }
  if (errors.length > 0)
    throw new Refusal('badInput', 'The protocol contradicts itself; see errors', undefined, errors);
}

/** The control with a recheck of one finding. Refuses one that is remedied already, and a day that cannot be. */
export function withRecheck(
  control: Control,
  findingId: string,
  told: RecheckFinding,
  { today, at, by, byName }: { today: Day } & Pick<Recheck, 'at' | 'by' | 'byName'>,
): Control {
  const finding = control.findings.find(({ id }) => id === findingId);
  if (!finding) throw new Refusal('notFound', `Control ${control.id} has no finding ${findingId}`);
  if (finding.rechecks.at(-1)?.remedied)
    throw new Refusal('findingRemedied', 'This finding has been found remedied already');
  if (told.on > today)
    throw new Refusal('dayInFuture', 'A recheck cannot be in the future', { day: told.on, today });
  if (told.on < control.on)
    throw new Refusal('recheckBeforeControl', 'A recheck comes after the control', { day: control.on });
  const remedyBy = told.remedied ? finding.remedyBy : (told.remedyBy ?? finding.remedyBy);
  if (!told.remedied && remedyBy <= told.on)
    throw new Refusal('remedyBeforeControl', 'The new day has to come after the recheck');
  const recheck: Recheck = {
    on: told.on,
    at,
    by,
    ...(byName && { byName }),
    remedied: told.remedied,
    note: told.note,
    wasDue: finding.remedyBy,
  };
  const changed = { ...finding, remedyBy, rechecks: [...finding.rechecks, recheck] };
  return { ...control, findings: control.findings.map((one) => (one.id === findingId ? changed : one)) };
}
