import { looksLikePersonName } from '../../shared/personNames.ts';
import {
  type InformationSpace,
  type ReportToRecord,
  type SpaceCheck,
  type SpaceReport,
  spaceChecks,
} from '../contract/space.ts';
import type { Recorded } from './activation.ts';
import { type Breach, breachesOfDay, type Grounds } from './breach.ts';
import { looksLikePassword } from './secrets.ts';
import { stillStanding } from './stillStanding.ts';

/** Checks that are not yet complete, in their usual order. */
export function incompleteChecks({ checks }: Pick<SpaceReport, 'checks'>): SpaceCheck[] {
  return spaceChecks.filter((check) => checks[check].done < checks[check].of);
}

/** Reports that no other has taken the place of, by the days they hold from. */
export function standingReports(reports: readonly SpaceReport[]): SpaceReport[] {
  return stillStanding(reports).sort((one, other) => (one.effectiveAt < other.effectiveAt ? -1 : 1));
}

/** Names of the school's classes as last reported; undefined while nobody has named them. */
export function knownClasses(reports: readonly SpaceReport[]): string[] | undefined {
  return standingReports(reports).findLast(({ classNames }) => classNames !== undefined)?.classNames;
}

export function breachesOfReport(report: ReportToRecord, grounds: Grounds): Breach[] {
  const { reason } = report;
  return [
    ...(reason !== undefined && looksLikePassword(reason)
      ? [{ field: 'reason', code: 'looksLikePassword' } as const]
      : []),
    ...(report.source === 'exchange' && !grounds.speaksForExchange
      ? [{ field: 'source', code: 'notYoursToConfirm' } as const]
      : []),
    ...breachesOfDay('effectiveAt', report.effectiveAt, grounds),
    ...spaceChecks.flatMap((check) => breachesOfCheck(check, report)),
  ];
}

function breachesOfCheck(check: SpaceCheck, { checks }: ReportToRecord): Breach[] {
  const { done, of, lacking } = checks[check];
  if (done > of) return [{ field: `checks/${check}/done`, code: 'doneAboveOf', params: { check, done, of } }];
  const field = `checks/${check}/lacking`;
  if (lacking.some(looksLikePersonName)) return [{ field, code: 'looksLikePersonName', params: { check } }];
  if (lacking.length > of - done)
    return [{ field, code: 'tooManyLacking', params: { check, named: lacking.length, lacking: of - done } }];
  return [];
}

/**
 * The record with one more report, which takes the place of another of the same day; the same record when the report
 * that stands on that day says the same.
 */
export function recordReport<Value extends Pick<InformationSpace, 'reports'>>(
  space: Value,
  report: ReportToRecord,
  recorded: Recorded,
): Value {
  const inForce = standingReports(space.reports).findLast((one) => one.effectiveAt <= report.effectiveAt);
  if (inForce && saysTheSame(inForce, report)) return space;
  const sameDay = inForce?.effectiveAt === report.effectiveAt ? inForce : undefined;
  const { effectiveAt, source, checks, classNames, reason } = report;
  const added: SpaceReport = {
    number: space.reports.length + 1,
    effectiveAt,
    recordedAt: recorded.at,
    recordedBy: recorded.by,
    source,
    checks,
    ...(classNames && { classNames }),
    ...(reason && { reason }),
    ...(recorded.importId && { importId: recorded.importId }),
    ...(sameDay && { supersedes: sameDay.number }),
  };
  return { ...space, reports: [...space.reports, added] };
}

function saysTheSame(report: SpaceReport, other: ReportToRecord): boolean {
  const told = ({ checks, classNames, source }: Pick<SpaceReport, 'checks' | 'classNames' | 'source'>) =>
    JSON.stringify([
      spaceChecks.map((check) => [checks[check].done, checks[check].of, checks[check].lacking]),
      classNames,
      source,
    ]);
  return told(report) === told(other);
}
