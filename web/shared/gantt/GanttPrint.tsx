import { useEffect, useRef } from 'react';
import { resolvePalette } from './palette.ts';
import { ganttSvgPages } from './svg.ts';
import type { GanttModel, GanttSvgOptions } from './types.ts';

/** Proportion of a landscape A4 sheet within its margins, and rows that stay readable on it. */
const SHEET = { width: 1120, height: 740, rowHeight: 30 };

interface GanttPrintProps {
  model: GanttModel;
  options: GanttSvgOptions;
}

/** On paper the window on the plan gives way to all of it: vector pages, made only when the printer asks. */
export function GanttPrint(props: GanttPrintProps) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const fill = () => {
      const element = host.current;
      if (!element) return;
      const { model, options } = latest.current;
      const palette = resolvePalette(options.palette, element);
      const parser = new DOMParser();
      const pages = ganttSvgPages(
        model,
        { ...options, palette, width: SHEET.width, rowHeight: SHEET.rowHeight, scale: 'fit' },
        SHEET.height,
      );
      element.replaceChildren(
        ...pages.map((svg) => parser.parseFromString(svg, 'image/svg+xml').documentElement),
      );
    };
    const empty = () => host.current?.replaceChildren();
    window.addEventListener('beforeprint', fill);
    window.addEventListener('afterprint', empty);
    return () => {
      window.removeEventListener('beforeprint', fill);
      window.removeEventListener('afterprint', empty);
    };
  }, []);

  return <div ref={host} className="gantt-print" aria-hidden="true" />;
}
