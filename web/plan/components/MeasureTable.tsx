import {
  Link as MuiLink,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  type TableRowProps,
  Typography,
} from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { MeasureView, ProgressReply } from '../../../functions/plan/contract.ts';
import { paths } from '../../app/paths.ts';
import { formatDay, formatShare } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useCarry } from '../carry.ts';
import type { PlanMeasures } from '../measures.ts';
import { shareDone, stateOf } from '../timeline.ts';
import { useDeadlineWords } from '../words.ts';
import { drawnSections, useLongList } from './useLongList.ts';

interface MeasureTableProps {
  plan: PlanMeasures;
  progress: ProgressReply | undefined;
}

const rowHeight = 53;

/** The plan as a plain table: the same figures as the chart, for reading aloud, copying and printing. */
export function MeasureTable({ plan, progress }: MeasureTableProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const count = plan.sections.reduce((sum, { measures }) => sum + measures.length + 1, 0);
  const lines = useLongList<HTMLTableElement>(count, rowHeight);
  const placed = (line: number) =>
    lines.isWindowed ? { 'aria-rowindex': line + 2, 'data-index': line, ref: lines.measure } : {};
  return (
    <TableContainer
      component={Paper}
      variant="outlined"
      tabIndex={0}
      role="region"
      aria-label={t('page.title')}
    >
      <Table
        ref={lines.frame}
        size="small"
        stickyHeader
        {...(lines.isWindowed && { 'aria-rowcount': count + 1 })}
      >
        <TableHead>
          <TableRow>
            <TableCell>{t('column.measure')}</TableCell>
            <TableCell>{t('column.owner')}</TableCell>
            <TableCell>{t('column.due')}</TableCell>
            <TableCell align="right">{t('column.progress')}</TableCell>
            <TableCell>{t('column.status')}</TableCell>
            <TableCell align="right">{t('column.slack')}</TableCell>
            <TableCell align="right">{t('column.findings')}</TableCell>
          </TableRow>
        </TableHead>
        <Room height={lines.above} />
        {drawnSections(plan.sections, ({ measures }) => measures.length, lines).map(
          ({ section: { appendix, title, measures }, line, hasHead, first, last }) => (
            <TableBody key={line}>
              {hasHead && (
                <TableRow {...placed(line)}>
                  <TableCell component="th" scope="rowgroup" colSpan={7} sx={{ bgcolor: 'action.hover' }}>
                    <Typography variant="subtitle2">
                      {t('gantt.group', { appendix, title: inLanguage(title, language) })}
                    </Typography>
                  </TableCell>
                </TableRow>
              )}
              {measures.slice(first, last).map((measure, index) => (
                <MeasureRow
                  key={measure.number}
                  measure={measure}
                  figures={progress?.region.measures[measure.number]}
                  placed={placed(line + 1 + first + index)}
                />
              ))}
            </TableBody>
          ),
        )}
        <Room height={lines.below} />
      </Table>
    </TableContainer>
  );
}

/** What is not drawn of a long table. */
function Room({ height }: { height: number }) {
  return height > 0 ? (
    <tbody aria-hidden="true">
      <tr>
        <td colSpan={7} style={{ height, padding: 0 }} />
      </tr>
    </tbody>
  ) : null;
}

interface MeasureRowProps {
  measure: MeasureView;
  figures: ProgressReply['region']['measures'][string] | undefined;
  placed: TableRowProps;
}

function MeasureRow({ measure, figures, placed }: MeasureRowProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const carry = useCarry();
  const deadlineWords = useDeadlineWords();
  const { number, due, schedule } = measure;
  const share = shareDone(figures);
  const toMeasure = carry(paths.measure(number));
  return (
    <TableRow hover {...placed}>
      <TableCell component="th" scope="row" sx={{ minWidth: 300 }}>
        <MuiLink component={Link} to={toMeasure}>
          {number}. {inLanguage(measure.title, language)}
        </MuiLink>
      </TableCell>
      <TableCell sx={{ minWidth: 250 }}>{measure.owners.join(', ') || t('noOwner')}</TableCell>
      <TableCell sx={{ minWidth: 140 }}>
        {deadlineWords(measure.deadline)}
        {due?.effective && due.effective !== due.order && (
          <Typography variant="caption" component="div" color="text.secondary">
            {t('effectiveDay', { day: formatDay(due.effective, language) })}
          </Typography>
        )}
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {figures && share !== undefined ? (
          <MuiLink component={Link} to={toMeasure}>
            {t('ofObliged', { satisfied: figures.satisfied, obliged: figures.obliged })}
            {' · '}
            {formatShare(share, language)}
          </MuiLink>
        ) : (
          t('gantt.periodNoData')
        )}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{t(`state.${stateOf(figures)}`)}</TableCell>
      <TableCell align="right">{schedule ? schedule.slackWorkingDays : '—'}</TableCell>
      <TableCell align="right">
        {measure.findings.length > 0 ? (
          <MuiLink component={Link} to={carry(paths.findings, { measure: number })}>
            {measure.findings.length}
          </MuiLink>
        ) : (
          '—'
        )}
      </TableCell>
    </TableRow>
  );
}
