import { useMemo } from 'react';
import type { GanttScale, GanttShift, GanttView, GanttZoom } from '../shared/gantt/types.ts';
import { useSearch } from '../shared/ui/useSearch.ts';

export const planLooks = ['gantt', 'list', 'table'] as const;
export type PlanLook = (typeof planLooks)[number];

export const zooms: readonly GanttZoom[] = ['day', 'week', 'month', 'quarter', 'year', 'fit'];

/** What of the plan is shown, and how. */
export interface PlanView {
  look: PlanLook | undefined;
  gantt: GanttView;
  collapsed: ReadonlySet<string>;
  selected: string | undefined;
  critical: boolean;
  /** A trial shift is being tried; `shift` once a measure is moved. */
  whatIf: boolean;
  shift: GanttShift | undefined;
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const shiftPattern = /^(.+):(-?\d{1,4})$/;

function readScale(text: string | null): GanttScale {
  const named = zooms.find((zoom) => zoom === text);
  if (named) return named;
  const pixelsPerDay = Number(text);
  return text && pixelsPerDay > 0 && pixelsPerDay < 1000 ? pixelsPerDay : 'fit';
}

function readShift(text: string | null): GanttShift | undefined {
  const [, rowId, days] = shiftPattern.exec(text ?? '') ?? [];
  return rowId === undefined || Number(days) === 0 ? undefined : { rowId, days: Number(days) };
}

export function readPlanView(params: URLSearchParams): PlanView {
  const start = params.get('from');
  return {
    look: planLooks.find((look) => look === params.get('look')),
    gantt: {
      scale: readScale(params.get('zoom')),
      start: start && dayPattern.test(start) ? start : undefined,
    },
    collapsed: new Set(params.get('folded')?.split(',').filter(Boolean)),
    selected: params.get('row') ?? undefined,
    critical: params.get('critical') === '1',
    whatIf: params.has('shift'),
    shift: readShift(params.get('shift')),
  };
}

/** Writes what differs from the plain view, so that a plain address stays plain. */
export function writePlanView(params: URLSearchParams, change: Partial<PlanView>): URLSearchParams {
  const next = new URLSearchParams(params);
  const view = { ...readPlanView(params), ...change };
  const put = (name: string, value: string | undefined) =>
    value === undefined || value === '' ? next.delete(name) : next.set(name, value);
  put('look', view.look);
  put('zoom', view.gantt.scale === 'fit' ? undefined : String(view.gantt.scale));
  put('from', view.gantt.scale === 'fit' ? undefined : view.gantt.start);
  put('folded', [...view.collapsed].join(','));
  put('row', view.selected);
  put('critical', view.critical ? '1' : undefined);
  put('shift', view.whatIf ? (view.shift ? `${view.shift.rowId}:${view.shift.days}` : '0') : undefined);
  return next;
}

export interface ChangeablePlanView extends PlanView {
  change: (change: Partial<PlanView>) => void;
}

/** The view in the address. A change replaces it, so that Back leaves the page rather than undoes a scroll. */
export function usePlanView(): ChangeablePlanView {
  const [params, setParams] = useSearch();
  const change = (wanted: Partial<PlanView>) =>
    setParams((before) => writePlanView(before, wanted), { replace: true, preventScrollReset: true });
  const view = readPlanView(params);
  const folded = [...view.collapsed].join(',');
  // The same set while the same groups are folded: the chart lays its lines out by it.
  const collapsed = useMemo(() => new Set(folded.split(',').filter(Boolean)), [folded]);
  return { ...view, collapsed, change };
}
