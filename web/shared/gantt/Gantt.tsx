import { useImperativeHandle, useLayoutEffect, useRef } from 'react';
import './gantt.css';
import { type GanttChart, ganttChart } from './chart.ts';
import type { GanttHandle, GanttProps } from './types.ts';

/** The chart for pages made with React; all that it draws is drawn by `ganttChart`. */
export function Gantt({ ref, ...options }: GanttProps) {
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<GanttChart>(undefined);

  useLayoutEffect(() => {
    if (chart.current) chart.current.update(options);
    else if (host.current) chart.current = ganttChart(host.current, options);
  });
  useLayoutEffect(
    () => () => {
      chart.current?.destroy();
      chart.current = undefined;
    },
    [],
  );
  useImperativeHandle(ref, () => chart.current as GanttHandle, []);
  return <div ref={host} />;
}
