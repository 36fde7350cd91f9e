import {
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { z } from 'zod';
import type { changesReplySchema } from '../../../functions/plan/contract.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import { useCarry } from '../../plan/carry.ts';
import { measuresIn } from '../../plan/measures.ts';
import { formatNumber } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { signed } from '../overview/signed.ts';
import { paths } from '../paths.ts';
import { Panel } from '../rollout/Panel.tsx';
import type { Rollout } from '../rollout/rollout.ts';

interface MeasuresChangedProps {
  rollout: Rollout;
  from: Day;
  municipality: NodeId | undefined;
  changes: z.infer<typeof changesReplySchema>;
}

/** The measures whose figures differ; each leads to the nodes behind the difference. */
export function MeasuresChanged({ rollout, from, municipality, changes }: MeasuresChangedProps) {
  const { t } = useTranslation('changes');
  const language = useLanguage();
  const carry = useCarry();
  const cells = municipality
    ? changes.municipalities.filter(({ nodeId }) => nodeId === municipality)
    : changes.region;
  const rows = measuresIn(rollout.measures).flatMap((measure) => {
    const change = cells.find(({ number }) => number === measure.number);
    return change ? [{ measure, ...change }] : [];
  });
  if (rows.length === 0) return <Nothing title={t('changes.nothing')}>{t('changes.nothingAdvice')}</Nothing>;
  const fromTo = (before: number, after: number) =>
    before === after
      ? formatNumber(after, language)
      : t('changes.fromTo', { from: formatNumber(before, language), to: formatNumber(after, language) });
  return (
    <Panel title={t('changes.measures')}>
      <TableContainer tabIndex={0} role="region" aria-label={t('changes.measures')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('changes.column.measure')}</TableCell>
              <TableCell align="right">{t('changes.column.satisfied')}</TableCell>
              <TableCell align="right">{t('changes.column.change')}</TableCell>
              <TableCell align="right">{t('changes.column.overdue')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ measure, before, after }) => (
              <TableRow key={measure.number} hover>
                <TableCell component="th" scope="row">
                  <MuiLink
                    component={Link}
                    to={carry(paths.changes, { from, measure: measure.number, municipality })}
                  >
                    {measure.number}. {inLanguage(measure.title, language)}
                  </MuiLink>
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {fromTo(before.satisfied, after.satisfied)}
                </TableCell>
                <TableCell align="right">{signed(after.satisfied - before.satisfied, language)}</TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {fromTo(before.overdue ?? 0, after.overdue ?? 0)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Panel>
  );
}
