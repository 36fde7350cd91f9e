import { Box, Card, CardActionArea, Chip, Stack, Typography } from '@mui/material';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { MeasureView, ProgressReply } from '../../../functions/plan/contract.ts';
import { paths } from '../../app/paths.ts';
import { formatDay, formatShare } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useCarry } from '../carry.ts';
import { useCountWords } from '../ganttLabels.ts';
import type { PlanMeasures } from '../measures.ts';
import type { PlanView } from '../planView.ts';
import { shareDone } from '../timeline.ts';
import { useDeadlineWords } from '../words.ts';
import { ProgressStrip } from './ProgressStrip.tsx';
import { drawnSections, useLongList } from './useLongList.ts';

interface MeasureListProps {
  plan: PlanMeasures;
  progress: ProgressReply | undefined;
  view: PlanView;
}

const cardHeight = 150;

/** The plan for a narrow screen: a card a measure, grouped as the order groups them. */
export function MeasureList({ plan, progress, view }: MeasureListProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const count = plan.sections.reduce((sum, { measures }) => sum + measures.length + 1, 0);
  const lines = useLongList<HTMLDivElement>(count, cardHeight);
  return (
    <Box ref={lines.frame}>
      <div style={{ height: lines.above }} />
      {drawnSections(plan.sections, ({ measures }) => measures.length, lines).map(
        ({ section: { appendix, title, measures }, line, hasHead, first, last }) => (
          <Box component="section" key={line}>
            {hasHead && (
              <Box ref={lines.measure} data-index={line} sx={{ pt: line === 0 ? 0 : 2, pb: 1 }}>
                <Typography variant="h6" component="h2">
                  {t('gantt.group', { appendix, title: inLanguage(title, language) })}
                </Typography>
              </Box>
            )}
            <Box component="ul" sx={{ p: 0, m: 0, listStyle: 'none' }}>
              {measures.slice(first, last).map((measure, index) => (
                <Box
                  component="li"
                  key={measure.number}
                  ref={lines.measure}
                  data-index={line + 1 + first + index}
                  aria-setsize={measures.length}
                  aria-posinset={first + index + 1}
                  sx={{ pb: 1 }}
                >
                  <MeasureCard
                    measure={measure}
                    figures={progress?.region.measures[measure.number]}
                    showsCritical={view.critical}
                  />
                </Box>
              ))}
            </Box>
          </Box>
        ),
      )}
      <div style={{ height: lines.below }} />
    </Box>
  );
}

interface MeasureCardProps {
  measure: MeasureView;
  figures: ProgressReply['region']['measures'][string] | undefined;
  showsCritical: boolean;
}

function MeasureCard({ measure, figures, showsCritical }: MeasureCardProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const carry = useCarry();
  const deadlineWords = useDeadlineWords();
  const countWords = useCountWords();
  const share = shareDone(figures);
  const { due, schedule } = measure;
  const isCritical = showsCritical && schedule?.critical === true;
  return (
    <Card sx={isCritical ? { borderColor: 'secondary.main', borderWidth: 2 } : {}}>
      <CardActionArea component={Link} to={carry(paths.measure(measure.number))} sx={{ p: 1.5 }}>
        <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1 }}>
          <Typography sx={{ fontWeight: 600 }}>
            {measure.number}. {inLanguage(measure.title, language)}
          </Typography>
          {share !== undefined && (
            <Typography sx={{ fontWeight: 650, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
              {formatShare(share, language)}
            </Typography>
          )}
        </Stack>
        <Typography variant="body2" color="text.secondary" sx={{ my: 0.5 }}>
          {deadlineWords(measure.deadline)}
          {due?.effective &&
            due.effective !== due.order &&
            ` (${t('effectiveDay', { day: formatDay(due.effective, language) })})`}
          {' · '}
          {measure.owners.join(', ') || t('noOwner')}
        </Typography>
        <ProgressStrip counts={figures} />
        {figures && (
          <Typography variant="caption" color="text.secondary" component="div" sx={{ mt: 0.5 }}>
            {countWords(figures).join(' · ')}
          </Typography>
        )}
        <Stack direction="row" sx={{ gap: 1, mt: 0.5, flexWrap: 'wrap' }}>
          {measure.findings.length > 0 && (
            <Chip
              size="small"
              variant="outlined"
              icon={<TriangleAlert size={14} />}
              label={t('gantt.marks', { count: measure.findings.length })}
            />
          )}
          {showsCritical && schedule && (
            <Chip
              size="small"
              variant="outlined"
              label={
                isCritical ? t('gantt.critical') : t('gantt.slack', { count: schedule.slackWorkingDays })
              }
            />
          )}
        </Stack>
      </CardActionArea>
    </Card>
  );
}
