import type { Day } from '../../shared/words.ts';
import type { CodeStay, CodeTask } from '../contract/codeTasks.ts';

/** One wait has one ticket: a school's waits are told apart by their places in its record, which never change. */
export function causeOf({ nodeId }: Pick<CodeTask, 'nodeId'>, place: number): string {
  return `adoption.codeWait ${nodeId} ${place}`;
}

/** What the hotline is told of the latest wait of a school: that it lasts too long, or that it is over. */
export function codeMessage(task: Pick<CodeTask, 'nodeId' | 'stays'>) {
  const place = task.stays.length - 1;
  const stay = task.stays[place];
  if (!stay) return undefined;
  const cause = causeOf(task, place);
  if (stay.closedAt !== undefined)
    return { kind: 'settle' as const, cause, text: closedWords(stay), at: stay.closedAt };
  return {
    kind: 'raise' as const,
    cause,
    schoolId: task.nodeId,
    queue: 'accounts' as const,
    subject: 'Школа больше пяти рабочих дней ждёт код активации',
    text: `Заявка подана ${spoken(stay.since)}, код до сих пор не получен. Выясните, пожалуйста, что с заявкой.`,
    at: stay.raisedAt,
  };
}

function closedWords({ closedBecause = 'codeReceived', closedOn = '' }: CodeStay): string {
  const on = spoken(closedOn);
  return {
    codeReceived: `Школа получила код ${on}.`,
    registered: `Школа зарегистрирована на платформе ${on}.`,
    steppedBack: `Школа вернулась к более раннему шагу ${on}: кода она больше не ждёт.`,
    schoolClosed: `Школа закрыта ${on}.`,
  }[closedBecause];
}

/** `12.09.2011`, as in letters. */
function spoken(day: Day): string {
  return day.split('-').reverse().join('.');
}
