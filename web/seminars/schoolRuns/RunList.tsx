import {
  Box,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import {
  type Held,
  type RunAudience,
  runAudiences,
} from '../../../functions/seminars/contract/schoolRuns.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { compareNames, formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { runListOf } from './queries.ts';

interface RunListProps {
  municipalityId: NodeId;
  name: string;
  /** The seminar that the share was of. */
  column: RunAudience | 'all';
}

/** The very schools behind a share: those that lack the seminar, or those that have held it. */
export function RunList({ municipalityId, name, column }: RunListProps) {
  const { t } = useTranslation('schoolRuns');
  const language = useLanguage();
  const [{ show }, choose] = useAddress('show');
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useQuery(runListOf(municipalityId));
  useEffect(() => heading.current?.scrollIntoView({ block: 'nearest' }), []);
  const wantsHeld = show === 'held';
  return (
    <Box component="section" aria-labelledby="run-list">
      <Typography id="run-list" ref={heading} component="h2" variant="subtitle1" sx={{ fontWeight: 650 }}>
        {t('list.title', { name, column: t(`grid.column.${column}`).toLowerCase() })}
      </Typography>
      <Sights query={list}>
        {({ items }) => {
          const held = items.filter((one) => hasHeld(one.held, column));
          const lacking = items.filter((one) => !hasHeld(one.held, column));
          const shown = [...(wantsHeld ? held : lacking)].sort((a, b) =>
            compareNames(inLanguage(a.name, language), inLanguage(b.name, language), language),
          );
          return (
            <>
              <ToggleButtonGroup
                size="small"
                exclusive
                value={wantsHeld ? 'held' : 'lacking'}
                aria-label={t('list.show')}
                onChange={(_event, value: string | null) => value && choose({ show: value })}
                sx={{ my: 1 }}
              >
                <ToggleButton value="lacking">{t('list.lacking', { count: lacking.length })}</ToggleButton>
                <ToggleButton value="held">{t('list.held', { count: held.length })}</ToggleButton>
              </ToggleButtonGroup>
              {shown.length === 0 ? (
                <Nothing title={t(wantsHeld ? 'list.noneHeld' : 'list.noneLacks')} />
              ) : (
                <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('list.table')}>
                  <Table size="small" aria-label={t('list.table')}>
                    <TableHead>
                      <TableRow>
                        <TableCell>{t('list.school')}</TableCell>
                        {runAudiences.map((audience) => (
                          <TableCell key={audience}>{t(`audience.${audience}`)}</TableCell>
                        ))}
                      </TableRow>
                    </TableHead>
                    <TableBody>
                      {shown.map((one) => (
                        <TableRow key={one.nodeId}>
                          <TableCell component="th" scope="row">
                            <MuiLink component={Link} to={paths.schoolRuns(one.nodeId)}>
                              {inLanguage(one.name, language)}
                            </MuiLink>
                          </TableCell>
                          {runAudiences.map((audience) => {
                            const run = one.held[audience];
                            return (
                              <TableCell key={audience} sx={{ fontVariantNumeric: 'tabular-nums' }}>
                                {run
                                  ? t('heldOn', { day: formatDay(run.on, language), count: run.present })
                                  : t('notHeld')}
                              </TableCell>
                            );
                          })}
                        </TableRow>
                      ))}
                    </TableBody>
                  </Table>
                </Box>
              )}
            </>
          );
        }}
      </Sights>
    </Box>
  );
}

function hasHeld(held: Held, column: RunAudience | 'all'): boolean {
  const asked = column === 'all' ? runAudiences : [column];
  return asked.every((audience) => held[audience] !== undefined);
}
