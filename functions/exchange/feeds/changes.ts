import { writeAudit } from '../../shared/audit.ts';
import { changeSchema } from '../../shared/change.ts';
import type { FeedHandlers } from '../../shared/feed.ts';
import { schoolTurnsSchema } from '../contract/freshness.ts';
import { type Run, runSchema } from '../contract/run.ts';
import { editionHandlers, recordPass } from '../editions/feed.ts';
import { gradebookChanges } from '../gradebook/feeds/pulls.ts';
import { exchangeHeardVerdict } from '../predicates/heard.ts';
import { orderRoster, restHandlers } from '../rest/feed.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { isAtWork, mayBeKept } from '../rules/stages.ts';
import { tellOfRecords } from '../trust/feed.ts';
import { groupHandlers } from '../workingGroup/feed.ts';
import { recordService } from './service.ts';
import { tellPeople } from './tell.ts';

const changedRunSchema = runSchema.extend({ lastChange: changeSchema.pick({ action: true, at: true }) });

/** The actions of people that set the work going; its own steps need nobody to start them. */
const orders = new Set(['compareRun', 'commitRun', 'agreeRun', 'restartRun', 'checkPackage']);

/**
 * What follows from a changed record: its audit entry; of a run also its work, when somebody has ordered it, what the
 * plan is told, and whom it concerns. The order is the saved record itself, so no crash can part the two.
 */
export function changeHandlers(rooms: ExchangeRooms): FeedHandlers {
  return {
    ...editionHandlers(rooms),
    ...groupHandlers(rooms),
    ...gradebookChanges(rooms),
    ...restHandlers(rooms),
    schoolRecords: async (items) => {
      await writeAudit(rooms.table, items);
      await tellOfRecords(items, rooms);
    },
    schoolTurns: (items) => {
      const turned = items.map((item) => exchangeHeardVerdict(schoolTurnsSchema.parse(item)));
      return rooms.queues.send('plan.verdicts', turned);
    },
    run: async (items) => {
      await writeAudit(rooms.table, items);
      const changed = items.map((item) => changedRunSchema.parse(item));
      const ordered = changed.filter((run) => isAtWork(run) && orders.has(run.lastChange.action));
      await rooms.queues.send('exchange.runs', ordered.map(messageOf));
      for (const { lastChange, ...run } of changed) {
        if (lastChange.action === 'packageChecked') await settleChecked(run, rooms);
        await orderRoster(run, lastChange, rooms);
        await recordService(run, lastChange, rooms);
        await tellPeople(run, lastChange, rooms);
      }
    },
  };
}

/** What may not stay of a placed package goes as soon as it is checked. */
async function settleChecked(run: Run, rooms: ExchangeRooms): Promise<void> {
  if (!mayBeKept(run)) await rooms.recordFiles.removePackage(run.id);
  await rooms.recordFiles.dropState(run.id, 'checking');
  await recordPass(run, rooms);
}

const messageOf = ({ id }: Run) => ({ runId: id });
