import { Refusal } from '../../shared/refusal.ts';
import type { Day } from '../../shared/words.ts';
import type {
  GroupAct,
  GroupDecision,
  GroupMeeting,
  GroupMeetingView,
  WorkingGroup,
} from '../contract/workingGroup.ts';

const mostActs = 50;
const mostDecisions = 60;

export function appointed(group: WorkingGroup, act: GroupAct, today: Day): WorkingGroup {
  if (act.signedOn > today)
    throw new Refusal('dayInFuture', 'An act is signed before it is entered', undefined, [
      { pointer: '/body/signedOn', code: 'dayInFuture' },
    ]);
  if (group.acts.length >= mostActs)
    throw new Refusal('sheetFull', 'The group has too many acts', { most: mostActs });
  return { ...group, acts: [...group.acts, act] };
}

export function decided(meeting: GroupMeeting, decision: GroupDecision): GroupMeeting {
  if (meeting.decisions.length >= mostDecisions)
    throw new Refusal('sheetFull', 'The meeting has too many decisions', { most: mostDecisions });
  return { ...meeting, decisions: [...meeting.decisions, decision] };
}

/** What is done stays done. */
export function finished(
  meeting: GroupMeeting,
  id: string,
  done: NonNullable<GroupDecision['done']>,
): GroupMeeting {
  const decision = meeting.decisions.find((one) => one.id === id);
  if (!decision) throw new Refusal('notFound', `No decision ${id}`);
  if (decision.done) throw new Refusal('decisionDone', 'The decision is carried out already');
  const decisions = meeting.decisions.map((one) => (one.id === id ? { ...one, done } : one));
  return { ...meeting, decisions };
}

/** Overdue by itself: nobody has to say so. */
export function stateOfDecision({ done, dueOn }: GroupDecision, today: Day): 'open' | 'overdue' | 'done' {
  if (done) return 'done';
  return dueOn < today ? 'overdue' : 'open';
}

export function meetingView(meeting: GroupMeeting, today: Day): GroupMeetingView {
  const { regionId: _region, createdFrom: _hash, decisions, ...view } = meeting;
  return { ...view, decisions: decisions.map((one) => ({ ...one, state: stateOfDecision(one, today) })) };
}
