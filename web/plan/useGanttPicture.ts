import { type RefObject, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '../shared/charts/download.ts';
import { formatDay } from '../shared/format/format.ts';
import { resolvePalette } from '../shared/gantt/resolvePalette.ts';
import { ganttSvg } from '../shared/gantt/svg.ts';
import type {
  GanttColumn,
  GanttLabels,
  GanttModel,
  GanttPalette,
  GanttPaper,
} from '../shared/gantt/types.ts';
import { pngOf } from '../shared/map/exportImage.ts';
import { inLanguage, useLanguage } from '../shared/text/language.ts';
import type { PlanMeasures } from './measures.ts';
import type { PlanView } from './planView.ts';
import { isDayOff } from './whatIf.ts';

interface PictureInput {
  plan: PlanMeasures;
  model: GanttModel;
  columns: readonly GanttColumn[];
  labels: GanttLabels;
  palette: GanttPalette;
  view: PlanView;
  paper: GanttPaper;
  /** An element within which the theme’s colours are computed. */
  frame: RefObject<HTMLElement | null>;
}

const sizePattern = /^<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/;

/** What a picture of the plan says beside it: of which order it is, and as of when; of sheets, which of how many. */
export function useGanttPaper(plan: PlanMeasures): GanttPaper {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  return useMemo(() => {
    const source = t('gantt.footer', {
      asOf: formatDay(plan.asOf, language),
      number: plan.order.number,
      version: plan.versionNumber,
    });
    return {
      title: inLanguage(plan.order.title, language),
      footer: (sheet, sheets) => (sheets > 1 ? t('gantt.sheet', { source, sheet, sheets }) : source),
    };
  }, [plan, t, language]);
}

/** Saves the whole plan as a picture that says what it is of and as of when. */
export function useGanttPicture({ plan, model, columns, labels, palette, view, frame, paper }: PictureInput) {
  return async (kind: 'svg' | 'png') => {
    if (!frame.current) return;
    const svg = ganttSvg(model, {
      columns,
      labels,
      palette: resolvePalette(palette, frame.current),
      scale: view.gantt.scale,
      today: plan.asOf,
      daysOff: isDayOff,
      collapsed: view.collapsed,
      listWidth: 560,
      ...paper,
    });
    const fileName = `plan-${plan.order.number}-${plan.asOf}.${kind}`;
    if (kind === 'svg') return download(svg, fileName, 'image/svg+xml');
    const [, width = '1600', height = '900'] = sizePattern.exec(svg) ?? [];
    download(await pngOf(svg, { width: Number(width), height: Number(height) }), fileName);
  };
}
