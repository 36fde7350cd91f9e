import type { Difference } from '../contract/imports.ts';
import {
  type SchoolUsage,
  type UsageCount,
  type UsageCounts,
  type UsageReport,
  usageCategories,
} from '../contract/usage.ts';
import type { UsageRepository } from '../repository/usageRepository.ts';
import { breachesOfUsage, recordUsage, standingUsage } from '../rules/usage.ts';
import { type ImportKind, keyOf, unwritten } from './importKind.ts';
import { readUsage, usageColumns } from './usageFile.ts';

type Key = (typeof usageColumns)[number]['key'];

export function usageImport(usages: UsageRepository): ImportKind<Key, UsageCounts, SchoolUsage> {
  return {
    columns: usageColumns,
    read: readUsage,
    async records(wanted, options) {
      const keys = wanted.map(({ nodeId, week = '' }) => ({ nodeId, week }));
      return new Map((await usages.ofMany(keys, options)).map((record) => [keyOf(record), record]));
    },
    settle({ record }, statement, { grounds, recorded }) {
      const week = statement.week ?? '';
      const before = record ?? { ...unwritten(statement), week, reports: [] };
      const breaches = breachesOfUsage(week, statement.content, grounds);
      const after = breaches.length > 0 ? before : recordUsage(before, statement.content, recorded);
      return { before, after, breaches };
    },
    changesOf(before, after) {
      const was = standingUsage(before.reports)?.counts;
      return changesOfCounts(was ?? {}, after.reports.at(-1)?.counts ?? {});
    },
    factsOf: ({ reports }) => reports,
    withFacts: (record, facts) => ({ ...record, reports: facts as UsageReport[] }),
    save: usages.save,
  };
}

function changesOfCounts(was: UsageCounts, is: UsageCounts): Difference['changes'] {
  return usageCategories.flatMap((category) => {
    const [from, to] = [fraction(was[category]), fraction(is[category])];
    return from === to ? [] : [{ field: category, ...(from && { from }), ...(to && { to }) }];
  });
}

function fraction(count: UsageCount | undefined): string | undefined {
  return count && `${count.entered}/${count.of}`;
}
