import { Button, Card, Chip, Stack, Typography } from '@mui/material';
import { SquareChartGantt } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Finding } from '../../../functions/plan/contract.ts';
import { paths } from '../../app/paths.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useCarry } from '../carry.ts';
import { useFindingWords } from '../words.ts';
import { SeverityMark } from './SeverityMark.tsx';

/** The dates a finding sets against each other, the order's own first. */
const dates = [
  ['orderDate', 'orderDate'],
  ['date', 'orderDate'],
  ['first', 'orderDate'],
  ['feasibleDate', 'feasibleDate'],
  ['effectiveDate', 'effectiveDate'],
  ['second', 'secondDate'],
  ['reachableUntil', 'reachableUntil'],
] as const;

interface FindingCardProps {
  finding: Finding;
  /** Opens a measure where the finding stands; without it the card leads to the plan in force. */
  onMeasure?: (number: string) => void;
}

/** One finding of the order audit: what, which measures, both dates, and what to do. */
export function FindingCard({ finding, onMeasure }: FindingCardProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const { title, text, advice } = useFindingWords()(finding);
  const shownDates = dates.flatMap(([param, label]) => {
    const day = finding.params[param];
    return typeof day === 'string' ? [{ label, day: formatDay(day, language) }] : [];
  });
  return (
    <Card component="article" sx={{ p: 2 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'flex-start' }}>
        <SeverityMark severity={finding.severity} />
        <Stack sx={{ gap: 1, minWidth: 0, flex: 1 }}>
          <Typography variant="subtitle1" component="h3" sx={{ fontWeight: 650, lineHeight: 1.3 }}>
            {title}
          </Typography>
          <Typography variant="body2">{text}</Typography>
          {shownDates.length > 1 && (
            <Stack component="dl" direction="row" sx={{ gap: 3, m: 0, flexWrap: 'wrap' }}>
              {shownDates.map(({ label, day }) => (
                <div key={label}>
                  <Typography component="dt" variant="caption" color="text.secondary">
                    {t(`audit.${label}`)}
                  </Typography>
                  <Typography
                    component="dd"
                    sx={{ m: 0, fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}
                  >
                    {day}
                  </Typography>
                </div>
              ))}
            </Stack>
          )}
          <Typography variant="body2" color="text.secondary">
            {advice}
          </Typography>
          <MeasureLinks measures={finding.measures} onMeasure={onMeasure} />
        </Stack>
      </Stack>
    </Card>
  );
}

function MeasureLinks({
  measures,
  onMeasure,
}: {
  measures: readonly string[];
  onMeasure: FindingCardProps['onMeasure'] | undefined;
}) {
  const { t } = useTranslation('plan');
  const carry = useCarry();
  const [first] = measures;
  if (first === undefined) return null;
  return (
    <Stack direction="row" sx={{ gap: 0.75, flexWrap: 'wrap', alignItems: 'center' }}>
      {measures.map((number) => (
        <Chip
          key={number}
          size="small"
          clickable
          label={number}
          aria-label={`${t('audit.measure')} ${number}`}
          {...(onMeasure
            ? { onClick: () => onMeasure(number) }
            : { component: Link, to: carry(paths.measure(number)) })}
        />
      ))}
      {!onMeasure && (
        <Button
          component={Link}
          to={carry(paths.plan, { row: first })}
          size="small"
          startIcon={<SquareChartGantt size={16} />}
        >
          {t('audit.onPlan')}
        </Button>
      )}
    </Stack>
  );
}
