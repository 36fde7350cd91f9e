import { Box, Paper, useTheme } from '@mui/material';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import type { Finding, ProgressReply } from '../../../functions/plan/contract.ts';
import { paths } from '../../app/paths.ts';
import type { GanttHandle } from '../../shared/gantt/types.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { afterPaint } from '../../shared/ui/afterPaint.ts';
import { later } from '../../shared/ui/later.tsx';
import { useThemeMode } from '../../shared/ui/themeMode.ts';
import { useOnScreen } from '../../shared/ui/useOnScreen.ts';
import { usePictureFailure } from '../../shared/ui/usePictureFailure.tsx';
import { useCarry } from '../carry.ts';
import { useGanttLabels } from '../ganttLabels.ts';
import { ganttPalette } from '../ganttPalette.ts';
import { usePlanColumns } from '../planColumns.ts';
import type { ChangeablePlanView } from '../planView.ts';
import { worstByMeasure } from '../severity.ts';
import { type PlanMeasures, timelineOf, withCriticalPath } from '../timeline.ts';
import { useGanttPaper, useGanttPicture } from '../useGanttPicture.ts';
import { ghostsOf, layOut, whatFollows, workingDaysOf } from '../whatIf.ts';
import { PlanGantt } from './PlanGantt.tsx';
import { PlanLegend } from './PlanLegend.tsx';
import { PlanToolbar } from './PlanToolbar.tsx';

const WhatIfPanel = later(async () => (await import('./WhatIfPanel.tsx')).WhatIfPanel);

interface PlanChartProps {
  plan: PlanMeasures;
  progress: ProgressReply | undefined;
  findings: readonly Finding[];
  view: ChangeablePlanView;
}

const ROW_HEIGHT = 40;
const HEAD_HEIGHT = 70;

/** The Gantt chart with its tools, its trial shift and its legend. */
export function PlanChart({ plan, progress, findings, view }: PlanChartProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const carry = useCarry();
  const navigate = useNavigate();
  const isWide = useOnScreen(useTheme().breakpoints.up('xl'));
  const mode = useThemeMode();
  const palette = useMemo(() => ganttPalette(mode), [mode]);
  const chart = useRef<GanttHandle>(null);
  const frame = useRef<HTMLDivElement>(null);

  const withoutPath = useMemo(() => {
    const worst = worstByMeasure(findings);
    return timelineOf(plan, {
      progress,
      wording: (wording) => inLanguage(wording, language),
      groupName: (appendix, title) => t('gantt.group', { appendix, title }),
      markTone: ({ number }) => worst.get(number) ?? 'notice',
    });
  }, [plan, progress, findings, language, t]);
  const model = useMemo(
    () => (view.critical ? withCriticalPath(withoutPath, plan) : withoutPath),
    [withoutPath, plan, view.critical],
  );
  const shiftWords = useCallback(
    (rowId: string, days: number) => {
      const count = workingDaysOf(plan, { rowId, days });
      return count === undefined ? undefined : t('whatIf.workingDays', { count });
    },
    [plan, t],
  );
  const labels = useGanttLabels({ plan, progress, showsCritical: view.critical, shiftWords });
  const columns = usePlanColumns(plan, progress, { isWide, showsSlack: view.critical });
  const consequences = useMemo(() => view.shift && whatFollows(plan, view.shift), [plan, view.shift]);
  const ghosts = useMemo(
    () => (view.shift ? ghostsOf(model, view.shift, consequences ?? []) : []),
    [model, view.shift, consequences],
  );
  const paper = useGanttPaper(plan);
  const savePicture = useGanttPicture({ plan, model, columns, labels, palette, view, frame, paper });
  const { onFailed, notice } = usePictureFailure();
  useEffect(() => {
    if (view.whatIf) afterPaint(() => layOut(plan));
  }, [view.whatIf, plan]);
  const [linkedRow] = useState(view.selected);
  useEffect(() => {
    if (linkedRow === undefined) return;
    // The chart knows its size, and with it where a row is, once it has been painted.
    const painted = requestAnimationFrame(() => chart.current?.showRow(linkedRow));
    return () => cancelAnimationFrame(painted);
  }, [linkedRow]);
  const lines = model.rows.length + (model.groups?.length ?? 0);

  return (
    <Box sx={{ '@media print': { page: 'gantt' } }}>
      <PlanToolbar
        look="gantt"
        view={view}
        chart={chart}
        asOf={plan.asOf}
        file={plan}
        onExport={(kind) => savePicture(kind).catch(onFailed)}
      />
      {view.whatIf && (
        <WhatIfPanel
          plan={plan}
          selected={view.selected}
          shift={view.shift}
          consequences={consequences}
          onShift={(rowId, days) =>
            view.change({ shift: days === 0 ? undefined : { rowId, days }, selected: rowId })
          }
          onClose={() => view.change({ whatIf: false, shift: undefined })}
        />
      )}
      <Paper
        ref={frame}
        variant="outlined"
        sx={{
          height: `min(${lines * ROW_HEIGHT + HEAD_HEIGHT}px, calc(100vh - 250px))`,
          minHeight: 360,
          overflow: 'hidden',
          '@media print': { height: 'auto', border: 0 },
        }}
      >
        <PlanGantt
          ref={chart}
          plan={plan}
          model={model}
          columns={columns}
          labels={labels}
          palette={palette}
          paper={paper}
          view={view}
          ghosts={ghosts}
          onOpen={(number, period) => navigate(carry(paths.measure(number), { period }))}
          onFindings={(measure) => navigate(carry(paths.findings, { measure }))}
        />
      </Paper>
      {notice}
      <PlanLegend palette={palette} showsCritical={view.critical} />
    </Box>
  );
}
