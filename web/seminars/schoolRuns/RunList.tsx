import { Box, Link as MuiLink, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import {
  type Held,
  type RunAudience,
  type RunListRow,
  runAudiences,
} from '../../../functions/seminars/contract/schoolRuns.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { compareNames, formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
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
  const found = list.data?.items;
  const { held, lacking } = useMemo(() => {
    const sorted = [...(found ?? [])].sort((a, b) =>
      compareNames(inLanguage(a.name, language), inLanguage(b.name, language), language),
    );
    return {
      held: sorted.filter((one) => hasHeld(one.held, column)),
      lacking: sorted.filter((one) => !hasHeld(one.held, column)),
    };
  }, [found, column, language]);
  const shown = wantsHeld ? held : lacking;
  const columns = useColumns();
  const view = useTableView('schools');
  return (
    <Box component="section" aria-labelledby="run-list">
      <Typography id="run-list" ref={heading} component="h2" variant="subtitle1" sx={{ fontWeight: 650 }}>
        {t('list.title', { name, column: t(`grid.column.${column}`).toLowerCase() })}
      </Typography>
      <Sights query={list}>
        {() => (
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
              <DataTable label={t('list.table')} columns={columns} rows={shown} view={view} />
            )}
          </>
        )}
      </Sights>
    </Box>
  );
}

function useColumns(): readonly DataColumn<RunListRow>[] {
  const { t } = useTranslation('schoolRuns');
  const language = useLanguage();
  return useMemo(() => {
    const schoolOf = ({ name }: RunListRow) => inLanguage(name, language);
    return [
      {
        key: 'school',
        label: t('list.school'),
        width: 'minmax(0, 3fr)',
        cell: (row) => (
          <MuiLink component={Link} to={paths.schoolRuns(row.nodeId)}>
            {schoolOf(row)}
          </MuiLink>
        ),
        text: schoolOf,
      },
      ...runAudiences.map((audience): DataColumn<RunListRow> => {
        const heldOf = ({ held }: RunListRow) => {
          const run = held[audience];
          return run ? t('heldOn', { day: formatDay(run.on, language), count: run.present }) : t('notHeld');
        };
        return {
          key: audience,
          label: t(`audience.${audience}`),
          width: 'minmax(0, 2fr)',
          cell: heldOf,
          text: heldOf,
          sortBy: ({ held }) => held[audience]?.on,
        };
      }),
    ];
  }, [t, language]);
}

function hasHeld(held: Held, column: RunAudience | 'all'): boolean {
  const asked = column === 'all' ? runAudiences : [column];
  return asked.every((audience) => held[audience] !== undefined);
}
