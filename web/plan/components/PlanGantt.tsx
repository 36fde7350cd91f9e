import type { Ref } from 'react';
import { Gantt } from '../../shared/gantt/Gantt.tsx';
import type {
  GanttColumn,
  GanttGhost,
  GanttHandle,
  GanttLabels,
  GanttModel,
  GanttPalette,
  GanttPaper,
} from '../../shared/gantt/types.ts';
import { paperPalette } from '../ganttPalette.ts';
import type { PlanMeasures } from '../measures.ts';
import type { ChangeablePlanView } from '../planView.ts';
import { isDayOff } from '../whatIf.ts';

interface PlanGanttProps {
  plan: PlanMeasures;
  model: GanttModel;
  columns: readonly GanttColumn[];
  labels: GanttLabels;
  palette: GanttPalette;
  paper: GanttPaper;
  view: ChangeablePlanView;
  ghosts: readonly GanttGhost[];
  onOpen: (number: string, period?: string) => void;
  onFindings: (number: string) => void;
  ref: Ref<GanttHandle>;
}

const LIST_SHARE = 0.36;
const MOST_LIST = 640;

/** The chart of a plan, wired to the address: zoom, place, folds, selection and trial shift. */
export function PlanGantt(props: PlanGanttProps) {
  const { plan, model, columns, labels, palette, paper, view, ghosts, onOpen, onFindings } = props;
  const tries = view.whatIf;
  return (
    <Gantt
      ref={props.ref}
      {...model}
      columns={columns}
      labels={labels}
      palette={palette}
      printPalette={paperPalette}
      paper={paper}
      today={plan.asOf}
      daysOff={isDayOff}
      view={view.gantt}
      onViewChange={(gantt) => view.change({ gantt })}
      collapsed={view.collapsed}
      onCollapsedChange={(collapsed) => view.change({ collapsed })}
      selectedId={view.selected}
      onSelect={(selected) => view.change({ selected })}
      onOpen={tries ? undefined : (number) => onOpen(number)}
      onPeriodOpen={onOpen}
      onMarksOpen={onFindings}
      whatIf={tries ? { shift: view.shift, ghosts, onShift: (shift) => view.change({ shift }) } : undefined}
      listWidth={Math.min(MOST_LIST, Math.round(window.innerWidth * LIST_SHARE))}
      height="100%"
    />
  );
}
