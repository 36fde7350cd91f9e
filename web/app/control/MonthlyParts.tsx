import { Box, Chip, Paper, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MonthlyStep, MonthlyView } from '../../../functions/reporting/contract/monthly.ts';
import { useMayDo } from '../../adoption/useMayDo.ts';
import { measuresIn } from '../../plan/measures.ts';
import { planMeasures, useCurrentPlan } from '../../plan/queries.ts';
import { MonthFigures } from '../../reporting/components/MonthFigures.tsx';
import { MonthlyForm } from '../../reporting/components/MonthlyForm.tsx';
import { MonthlyReview } from '../../reporting/components/MonthlyReview.tsx';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import type { NodeDetail } from '../school/NodeHead.tsx';

interface MonthlyPartsProps {
  node: NodeDetail;
  report: MonthlyView;
}

/** A month's report: its figures, what the head wrote, and what each side does next. */
export function MonthlyParts({ node, report }: MonthlyPartsProps) {
  const { t } = useTranslation('control');
  const language = useLanguage();
  const may = useMayDo([...node.parents.map(({ id }) => id), node.id]);
  const plan = useCurrentPlan();
  const planId = plan.data?.id ?? '';
  const measures = useQuery({ ...planMeasures(planId, report.today), enabled: planId !== '' });
  const titles = new Map(
    measures.data && measuresIn(measures.data).map(({ number, title }) => [number, title]),
  );
  const titleOf = (number: string) => {
    const title = titles.get(number);
    return title ? `${number}. ${inLanguage(title, language)}` : number;
  };
  const { status, today, opensOn, dueOn } = report;
  const isOpen = status === undefined || status === 'returned';
  return (
    <Box sx={{ display: 'grid', gap: 1.5, maxWidth: 900 }}>
      <Typography component="div" variant="body2">
        <Chip
          size="small"
          label={status ? t(`monthly.status.${status}`) : t('monthly.notSent')}
          color={status === 'accepted' ? 'success' : 'default'}
          variant="outlined"
          sx={{ mr: 1 }}
        />
        {isOpen && today < opensOn && `${t('monthly.opensOn', { day: formatDay(opensOn, language) })} `}
        {isOpen && t('monthly.dueOn', { day: formatDay(dueOn, language) })}
      </Typography>
      {report.steps.length > 0 && (
        <Part title={t('monthly.steps')}>
          {report.steps.map((step) => (
            <StepLine key={step.at} step={step} />
          ))}
        </Part>
      )}
      <Paper variant="outlined" sx={{ p: 1.5, display: 'grid', gap: 1 }}>
        <MonthFigures figures={report.figures} titleOf={titleOf} />
      </Paper>
      <Paper variant="outlined" sx={{ p: 1.5, display: 'grid', gap: 1.5 }}>
        {isOpen && may('monthly.submit') ? (
          <MonthlyForm key={report.version} report={report} />
        ) : (
          <Written report={report} />
        )}
        {status === 'submitted' && may('monthly.review') && <MonthlyReview report={report} />}
      </Paper>
    </Box>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Paper component="section" aria-label={title} variant="outlined" sx={{ p: 1.5 }}>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 650 }}>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}

function StepLine({ step: { kind, on, byName, remarks = '' } }: { step: MonthlyStep }) {
  const { t } = useTranslation('control');
  const language = useLanguage();
  return (
    <Typography variant="body2">
      {t(`monthly.step.${kind}`, {
        day: formatDay(on, language),
        by: byName ?? t('monthly.someone'),
        remarks,
      })}
    </Typography>
  );
}

function Written({ report: { findings, comment } }: { report: MonthlyView }) {
  const { t } = useTranslation('control');
  return (
    <>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 650 }}>
        {t('monthly.findings')}
      </Typography>
      {findings.length === 0 && <Typography variant="body2">{t('monthly.noFindings')}</Typography>}
      {findings.map(({ text, action }) => (
        <Box key={text}>
          <Typography variant="body2">{text}</Typography>
          {action && (
            <Typography variant="body2" color="text.secondary">
              {t('monthly.action')}: {action}
            </Typography>
          )}
        </Box>
      ))}
      {comment && <Typography variant="body2">{comment}</Typography>}
    </>
  );
}
