import type { MeasureNumber } from '../../../functions/plan/contract.ts';
import type { Because, EvidenceStatus } from '../../../functions/shared/evidence.ts';
import type { Day } from '../../../functions/shared/words.ts';
import type { PredicateName } from '../../plan/knownPredicates.ts';
import type { Duty } from './duties.ts';

/** Forms of a node's page, as its address names them. */
export const taskActions = [
  'act',
  'confirm',
  'step',
  'space',
  'week',
  'seminar',
  'schoolRun',
  'record',
  'learn',
  'form',
] as const;
export type TaskAction = (typeof taskActions)[number];

/** What a person can do about a predicate that is not satisfied. */
const actionOf: Partial<Record<PredicateName, TaskAction>> = {
  responsible: 'act',
  municipalityAnswering: 'confirm',
  schoolAnswering: 'confirm',
  activated: 'step',
  spaceFilled: 'space',
  gradebookKept: 'week',
  responsibleTrained: 'seminar',
  administratorTrained: 'seminar',
  schoolRunHeld: 'schoolRun',
  recordComplete: 'record',
  pathFinished: 'learn',
  formAccepted: 'form',
};

export interface Task {
  action: TaskAction;
  status: EvidenceStatus;
  /** Measures that one action serves: one fact may stand under two deadlines. */
  numbers: MeasureNumber[];
  /** The nearest of their deadlines. */
  due?: Day;
  because: Because;
  /** Somebody else has to act now. */
  isWaiting: boolean;
}

const urgency: Record<EvidenceStatus, number> = {
  overdue: 0,
  missing: 1,
  noData: 2,
  notAccepted: 3,
  satisfied: 4,
  excused: 5,
  notExpected: 5,
};

export interface Checklist {
  tasks: Task[];
  /** Actions that have nothing left to do, of all that the node is asked for. */
  done: number;
  all: number;
}

/** What a node is to do next: overdue first, then its own act, then by deadline; what others must do stands last. */
export function checklistOf(duties: readonly Duty[]): Checklist {
  const byAction = new Map<TaskAction, Duty[]>();
  for (const duty of duties) {
    const action = duty.proof && actionOf[duty.proof];
    if (action) byAction.set(action, [...(byAction.get(action) ?? []), duty]);
  }
  const tasks = [...byAction].flatMap(([action, served]) => taskOf(action, served) ?? []);
  return {
    tasks: tasks.sort((a, b) => weightOf(a) - weightOf(b) || compareDue(a, b)),
    done: byAction.size - tasks.length,
    all: byAction.size,
  };
}

function taskOf(action: TaskAction, duties: readonly Duty[]): Task | undefined {
  const open = duties.filter(({ item }) => urgency[item.status] < urgency.satisfied);
  const [worst] = [...open].sort((a, b) => urgency[a.item.status] - urgency[b.item.status]);
  if (!worst) return undefined;
  const dues = open.flatMap(({ item }) => item.due ?? []).sort();
  return {
    action,
    status: worst.item.status,
    numbers: open.map(({ measure }) => measure.number),
    ...(dues[0] && { due: dues[0] }),
    because: worst.item.because,
    isWaiting: worst.item.because.code === 'actAwaitsAcceptance',
  };
}

/** Without the node's own act no recommended duty binds it, so the act goes before all that is not overdue. */
function weightOf({ action, status, isWaiting }: Task): number {
  if (isWaiting) return 10;
  return action === 'act' && status !== 'overdue' ? 0.5 : urgency[status];
}

function compareDue(a: Task, b: Task): number {
  return (a.due ?? '9999').localeCompare(b.due ?? '9999');
}
