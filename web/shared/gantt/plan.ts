import { dayNumber } from './days.ts';
import { type Extent, groupExtent, planExtent } from './extents.ts';
import { linkTable } from './links.ts';
import { outlineOf } from './outline.ts';
import { remembered } from './remembered.ts';
import type { GanttGroup, GanttLink, GanttRow, IsoDay } from './types.ts';
import { chartRange } from './viewport.ts';

interface PlanInput {
  rows: readonly GanttRow[];
  groups?: readonly GanttGroup[] | undefined;
  links?: readonly GanttLink[] | undefined;
  today?: IsoDay | undefined;
}

/** All that is counted over the whole plan, each part anew only when what it is made of has changed. */
export function planCounter() {
  const outlineFor = remembered(
    (rows: PlanInput['rows'], groups: PlanInput['groups'], folded: ReadonlySet<string>) =>
      outlineOf({ rows, groups }, folded),
  );
  const extentFor = remembered((rows: PlanInput['rows']) => planExtent(rows));
  const rangeFor = remembered(chartRange);
  const tableFor = remembered((rows: PlanInput['rows'], links: PlanInput['links']) =>
    linkTable({ rows, links }),
  );

  const together = remembered(
    (
      rows: PlanInput['rows'],
      groups: PlanInput['groups'],
      links: PlanInput['links'],
      folded: ReadonlySet<string>,
      todayNumber: number,
    ) => {
      const extent = extentFor(rows);
      const outline = outlineFor(rows, groups, folded);
      const ofGroups: Extent[] = [];
      return {
        model: { rows, groups, links },
        outline,
        groupExtent: (group: number) => (ofGroups[group] ??= groupExtent(rows, outline, group)),
        range: rangeFor(extent.from, extent.to, todayNumber),
        todayNumber,
        table: tableFor(rows, links),
      };
    },
  );
  return ({ rows, groups, links, today }: PlanInput, folded: ReadonlySet<string>) =>
    together(rows, groups, links, folded, dayNumber(today));
}

export type Plan = ReturnType<ReturnType<typeof planCounter>>;
