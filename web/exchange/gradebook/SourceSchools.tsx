import { Link as MuiLink } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { SourceSchoolView } from '../../../functions/exchange/contract/pull.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { formatInstant, formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { CellNote } from '../../shared/ui/table/CellNote.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { moreOf } from '../../shared/ui/table/moreOf.ts';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { useFaultWords, useRuleWords } from './faultWords.ts';
import { sourceSchools } from './queries.ts';

/** Of each school: when its gradebook was last read, what was counted, and what last went wrong. */
export function SourceSchools({ municipality }: { municipality: NodeId | undefined }) {
  const { t } = useTranslation('exchange');
  const schools = useInfiniteQuery(sourceSchools(municipality));
  const pages = schools.data?.pages;
  const rows = useMemo(() => pages?.flatMap(({ items }) => items) ?? [], [pages]);
  const columns = useColumns();
  const view = useTableView('schools');
  return (
    <Sights query={schools}>
      {() =>
        rows.length === 0 ? (
          <Nothing title={t('gradebook.schools.empty')}>{t('gradebook.schools.emptyAdvice')}</Nothing>
        ) : (
          <DataTable
            label={t('gradebook.schools.title')}
            columns={columns}
            rows={rows}
            view={view}
            more={moreOf(schools)}
          />
        )
      }
    </Sights>
  );
}

function useColumns(): readonly DataColumn<SourceSchoolView>[] {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const periodWords = usePeriodWords();
  const faultWords = useFaultWords();
  const ruleWords = useRuleWords();
  return useMemo(() => {
    const weekOf = ({ pulled }: SourceSchoolView) => (pulled ? periodWords(pulled.week) : '');
    const pulledOf = ({ pulled }: SourceSchoolView) =>
      pulled ? formatInstant(pulled.at, language) : t('gradebook.schools.never');
    const lessonsOf = ({ pulled }: SourceSchoolView) =>
      pulled
        ? t('gradebook.schools.lessons', {
            recorded: formatNumber(pulled.lessonsRecorded, language),
            expected: formatNumber(pulled.lessonsExpected, language),
            classes: pulled.classes,
          })
        : '';
    const countedOf = ({ counted }: SourceSchoolView) =>
      counted
        ? [
            t(`gradebook.counted.${counted.outcome}`),
            ...(counted.codes.length > 0 ? [counted.codes.map(ruleWords).join(', ')] : []),
          ].join(': ')
        : '';
    const faultOf = ({ fault }: SourceSchoolView) =>
      fault ? `${faultWords(fault)} ${formatInstant(fault.at, language)}` : '';
    return [
      {
        key: 'school',
        label: t('gradebook.schools.column.school'),
        width: 'minmax(0, 3fr)',
        cell: ({ nodeId, name }) => (
          <MuiLink component={Link} to={paths.school(nodeId)}>
            {name}
          </MuiLink>
        ),
        text: ({ name }) => name,
      },
      {
        key: 'pulled',
        label: t('gradebook.schools.column.pulled'),
        width: '150px',
        cell: (school) => (
          <>
            {pulledOf(school)}
            {school.pulled && <CellNote>{weekOf(school)}</CellNote>}
          </>
        ),
        text: (school) => [pulledOf(school), weekOf(school)].filter(Boolean).join(', '),
        sortBy: ({ pulled }) => pulled?.at,
      },
      {
        key: 'lessons',
        label: t('gradebook.schools.column.lessons'),
        width: 'minmax(0, 2fr)',
        cell: lessonsOf,
        text: lessonsOf,
        sortBy: ({ pulled }) => pulled?.lessonsRecorded,
      },
      {
        key: 'counted',
        label: t('gradebook.schools.column.counted'),
        width: 'minmax(0, 2fr)',
        cell: countedOf,
        text: countedOf,
      },
      {
        key: 'fault',
        label: t('gradebook.schools.column.fault'),
        width: 'minmax(0, 3fr)',
        cell: faultOf,
        text: faultOf,
      },
    ];
  }, [t, language, periodWords, faultWords, ruleWords]);
}
