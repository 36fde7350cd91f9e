import { writeAudit } from '../../shared/audit.ts';
import type { FeedHandlers, FeedItem } from '../../shared/feed.ts';
import type { NodeId } from '../../shared/words.ts';
import { outPackageSchema } from '../contract/package.ts';
import { parameterSchema } from '../contract/parameter.ts';
import { type Submission, submissionSchema } from '../contract/submission.ts';
import { sheetNotice } from '../notices.ts';
import { packagesTaken, packagesTakenHistory } from '../predicates/packages.ts';
import { parametersApproved, parametersApprovedHistory } from '../predicates/parameters.ts';
import { formAcceptedVerdict } from '../predicates/submissions.ts';
import type { MonitoringRooms } from '../rooms.ts';
import { schoolWord } from '../rules/schoolWord.ts';

/** What follows from a changed record: its audit entry, letters to those concerned, evidence for the plan. */
export function changeHandlers(rooms: MonitoringRooms): FeedHandlers {
  const { table, queues } = rooms;
  return {
    parameter: async (items) => {
      await writeAudit(table, items);
      await tellOfParameters(regionsOf(items.map((item) => parameterSchema.parse(item))), rooms);
    },
    form: (items) => writeAudit(table, items),
    submission: async (items) => {
      await writeAudit(table, items);
      // What is kept while somebody types says nothing new to anybody.
      const stepped = items.filter(({ lastChange }) => actionOf(lastChange) !== 'sheetSaved');
      const sheets = newest(stepped);
      await queues.send(
        'plan.verdicts',
        sheets.filter(({ isPrimary }) => isPrimary).map(formAcceptedVerdict),
      );
      await queues.send('messaging.notices', sheets.flatMap(sheetNotice));
      await tellWords(sheets, rooms);
    },
    outPackage: async (items) => {
      await writeAudit(table, items);
      await tellOfPackages(regionsOf(items.map((item) => outPackageSchema.parse(item))), rooms);
    },
  };
}

async function tellOfParameters(regions: readonly NodeId[], { parameters, queues }: MonitoringRooms) {
  for (const regionId of regions) {
    const history = parametersApprovedHistory(await parameters.all(regionId));
    const verdict = {
      nodeId: regionId,
      path: [regionId],
      predicate: parametersApproved,
      period: 'once',
      history,
    };
    await queues.send('plan.verdicts', [verdict]);
  }
}

async function tellOfPackages(regions: readonly NodeId[], { packages, queues }: MonitoringRooms) {
  for (const regionId of regions) {
    const primary = (await packages.all(regionId)).filter(({ isPrimary }) => isPrimary);
    if (primary.length === 0) continue;
    const history = packagesTakenHistory(primary);
    const verdict = { nodeId: regionId, path: [regionId], predicate: packagesTaken, period: 'once', history };
    await queues.send('plan.verdicts', [verdict]);
  }
}

/** What sheets of the primary form say of their schools, told to whoever holds it against the other sources. */
async function tellWords(sheets: readonly Submission[], { forms, queues }: MonitoringRooms): Promise<void> {
  const primary = sheets.filter(({ isPrimary }) => isPrimary);
  const found = await Promise.all([...new Set(primary.map(({ formId }) => formId))].map(forms.find));
  const byId = new Map(found.flatMap((form) => (form ? [[form.id, form]] : [])));
  const words = primary.flatMap((sheet) => {
    const form = byId.get(sheet.formId);
    return form ? schoolWord(form, sheet) : [];
  });
  await queues.send('exchange.trust', words);
}

function regionsOf(records: readonly { regionId: NodeId }[]): NodeId[] {
  return [...new Set(records.map(({ regionId }) => regionId))];
}

function actionOf(change: unknown): string | undefined {
  return (change as { action?: string } | undefined)?.action;
}

/** Of a sheet that changed several times in one batch the last version says everything. */
function newest(items: readonly FeedItem[]): Submission[] {
  return [...new Map(items.map((item) => [`${item.pk}/${item.sk}`, submissionSchema.parse(item)])).values()];
}
