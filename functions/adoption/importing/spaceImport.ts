import type { Difference } from '../contract/imports.ts';
import {
  type InformationSpace,
  type ReportToRecord,
  type SpaceCheck,
  type SpaceReport,
  spaceChecks,
} from '../contract/space.ts';
import type { SpaceRepository } from '../repository/spaceRepository.ts';
import { breachesOfReport, recordReport, standingReports } from '../rules/space.ts';
import { type ImportKind, unwritten } from './importKind.ts';
import { readSpace, spaceColumns } from './spaceFile.ts';

type Key = (typeof spaceColumns)[number]['key'];

export function spaceImport(spaces: SpaceRepository): ImportKind<Key, ReportToRecord, InformationSpace> {
  return {
    columns: spaceColumns,
    read: readSpace,
    async records(wanted) {
      const records = await spaces.ofMany([...new Set(wanted.map(({ nodeId }) => nodeId))]);
      return new Map(records.map((record) => [record.nodeId, record]));
    },
    settle({ record }, statement, { grounds, recorded }) {
      const before = record ?? { ...unwritten(statement), reports: [] };
      const breaches = breachesOfReport(statement.content, grounds);
      const after = breaches.length > 0 ? before : recordReport(before, statement.content, recorded);
      return { before, after, breaches };
    },
    changesOf(before, after) {
      const [was, is] = [standingReports(before.reports).at(-1), after.reports.at(-1)];
      return is ? spaceChecks.flatMap((check) => changeOf(check, was, is)) : [];
    },
    factsOf: ({ reports }) => reports,
    withFacts: (record, facts) => ({ ...record, reports: facts as SpaceReport[] }),
    save: spaces.save,
  };
}

function changeOf(check: SpaceCheck, was: SpaceReport | undefined, is: SpaceReport): Difference['changes'] {
  const [from, to] = [was && fractionOf(check, was), fractionOf(check, is)];
  return from === to ? [] : [{ field: check, ...(from && { from }), to }];
}

function fractionOf(check: SpaceCheck, { checks }: SpaceReport): string {
  return `${checks[check].done}/${checks[check].of}`;
}
