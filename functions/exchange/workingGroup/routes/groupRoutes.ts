import { addDecision } from './addDecision.ts';
import { appointGroup } from './appointGroup.ts';
import { finishDecision } from './finishDecision.ts';
import { getGroup } from './getGroup.ts';
import { holdMeeting } from './holdMeeting.ts';
import { listMeetings } from './listMeetings.ts';
import { writeMeeting } from './writeMeeting.ts';

/** The working group on the exchange, its meetings and decisions. */
export const groupRoutes = [
  getGroup,
  appointGroup,
  listMeetings,
  holdMeeting,
  writeMeeting,
  addDecision,
  finishDecision,
];
