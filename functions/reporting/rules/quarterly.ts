import { Refusal } from '../../shared/refusal.ts';
import type { Instant } from '../../shared/words.ts';
import type {
  Addendum,
  Quarterly,
  QuarterlyData,
  ReportEvent,
  Signatory,
  Snapshot,
} from '../contract/quarterly.ts';
import type { ReportStatus } from '../contract/reports.ts';

type Author = Pick<ReportEvent, 'at' | 'by' | 'byName'>;
type Written = Pick<Quarterly, 'comments' | 'attachments'>;

export const idOfQuarterly = (nodeId: string, quarter: string): string => `quarterly_${quarter}_${nodeId}`;

/** A report that nobody has saved yet. */
export function blankQuarterly(
  place: Pick<Quarterly, 'nodeId' | 'nodeName' | 'regionId' | 'period'>,
  at: Instant,
): Quarterly {
  return {
    id: idOfQuarterly(place.nodeId, place.period),
    kind: 'quarterly',
    ...place,
    status: 'draft',
    comments: {},
    attachments: [],
    addenda: [],
    events: [],
    updatedAt: at,
    version: 0,
  };
}

/** Words may be changed until the report is submitted, and again once it is returned. */
export function withWords(report: Quarterly, words: Written, at: Instant): Quarterly {
  requireStatus(report, ['draft', 'returned']);
  return { ...report, ...words, updatedAt: at };
}

export interface Submission {
  number: string;
  signatory: Signatory;
  snapshot: Snapshot;
}

export function submit(report: Quarterly, submission: Submission, author: Author): Quarterly {
  requireStatus(report, ['draft', 'returned']);
  const { at } = author;
  return said({ ...report, ...submission, status: 'submitted', submittedAt: at }, 'submitted', author);
}

export function returnWith(report: Quarterly, remarks: string, author: Author): Quarterly {
  requireStatus(report, ['submitted']);
  return said({ ...report, status: 'returned', decidedAt: author.at }, 'returned', author, remarks);
}

/** Accepts; a report with gaps only knowingly. Refuses `reportHasGaps`. */
export function accept(
  report: Quarterly,
  { gaps }: Pick<QuarterlyData, 'gaps'>,
  { withGap, text }: { withGap: boolean; text?: string | undefined },
  author: Author,
): Quarterly {
  requireStatus(report, ['submitted']);
  if (gaps.length > 0 && !withGap)
    throw new Refusal('reportHasGaps', 'Some nodes have no data; accept the report with the gap named', {
      measures: gaps.map(({ number }) => number).join(', '),
    });
  const gap = gaps.length > 0 && {
    withGap: { measures: gaps.map(({ number }) => number), ...(text && { text }) },
  };
  return said({ ...report, ...gap, status: 'accepted', decidedAt: author.at }, 'accepted', author, text);
}

/** What an accepted report is completed by later: it changes nothing of what was signed. */
export function withAddendum(report: Quarterly, addendum: Addendum, author: Author): Quarterly {
  requireStatus(report, ['accepted']);
  if (report.addenda.some(({ id }) => id === addendum.id)) return report;
  return said({ ...report, addenda: [...report.addenda, addendum] }, 'addendum', author);
}

function said(report: Quarterly, kind: ReportEvent['kind'], author: Author, text?: string): Quarterly {
  const event: ReportEvent = { kind, ...author, ...(text && { text }) };
  return { ...report, events: [...report.events, event], updatedAt: author.at };
}

function requireStatus({ id, status }: Quarterly, wanted: readonly ReportStatus[]): void {
  if (!wanted.includes(status))
    throw new Refusal('reportNotInStatus', `Report ${id} is ${status}`, {
      status,
      wanted: wanted.join(', '),
    });
}
