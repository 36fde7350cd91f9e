import { Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Effect } from '../../../functions/seminars/contract/effects.ts';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { ToSeminars } from '../components/ToSeminars.tsx';
import { effectList } from '../effectQueries.ts';
import { inPoints } from '../points.ts';

/** Sessions by what changed in the schools of their participants. */
export function EffectsPage() {
  const { t } = useTranslation(['feedback', 'seminars']);
  const mayView = useRight('effect.view') !== undefined;
  const effects = useQuery({ ...effectList, enabled: mayView });
  return (
    <PageFrame title={t('effect.list')} subtitle={t('effect.listAdvice')} actions={<ToSeminars />}>
      {mayView ? (
        <Stack sx={{ gap: 2 }}>
          <Sights query={effects}>
            {({ items }) =>
              items.length === 0 ? (
                <Nothing title={t('effect.empty')}>{t('effect.emptyAdvice')}</Nothing>
              ) : (
                <Effects effects={items} />
              )
            }
          </Sights>
          <Typography variant="body2" color="text.secondary" sx={{ maxWidth: 720 }}>
            {t('effect.how')}
          </Typography>
        </Stack>
      ) : (
        <Nothing title={t('onlySignedIn.title', { ns: 'app' })}>
          {t('onlySignedIn.advice', { ns: 'app' })}
        </Nothing>
      )}
    </PageFrame>
  );
}

function Effects({ effects }: { effects: readonly Effect[] }) {
  const { t } = useTranslation('feedback');
  return <DataTable label={t('effect.list')} columns={useColumns()} rows={effects} view={useTableView()} />;
}

function useColumns(): readonly DataColumn<Effect>[] {
  const { t } = useTranslation('feedback');
  const language = useLanguage();
  return useMemo(() => {
    const titleOf = ({ title }: Effect) => inLanguage(title, language);
    const verdictOf = ({ verdict }: Effect) => t(`effect.short.${verdict}`);
    const dayOf = ({ heldOn }: Effect) => formatDay(heldOn, language);
    const differenceOf = ({ estimate }: Effect) => (estimate ? inPoints(estimate.difference, language) : '—');
    const intervalOf = ({ estimate }: Effect) =>
      estimate ? `${inPoints(estimate.low, language)} … ${inPoints(estimate.high, language)}` : '—';
    const schools = (key: 'matched' | 'compared', label: string): DataColumn<Effect> => ({
      key,
      label,
      width: '128px',
      cell: (effect) => (effect.estimate ? effect.schools[key] : '—'),
      text: (effect) => (effect.estimate ? String(effect.schools[key]) : '—'),
      sortBy: (effect) => effect.estimate && effect.schools[key],
      look: 'number',
    });
    return [
      {
        key: 'session',
        label: t('effect.session'),
        width: 'minmax(0, 4fr)',
        cell: (effect) => (
          <MuiLink component={Link} to={paths.seminar(effect.sessionId)}>
            {titleOf(effect)}
          </MuiLink>
        ),
        text: titleOf,
      },
      {
        key: 'heldOn',
        label: t('effect.heldOn'),
        width: '110px',
        cell: dayOf,
        text: dayOf,
        sortBy: ({ heldOn }) => heldOn,
      },
      schools('matched', t('effect.attendedSchools')),
      schools('compared', t('effect.comparedSchools')),
      {
        key: 'difference',
        label: t('effect.differenceColumn'),
        width: '120px',
        cell: differenceOf,
        text: differenceOf,
        sortBy: ({ estimate }) => estimate?.difference,
        look: 'number',
      },
      {
        key: 'interval',
        label: t('effect.intervalColumn'),
        width: '150px',
        cell: intervalOf,
        text: intervalOf,
        sortBy: ({ estimate }) => estimate?.low,
        look: 'number',
      },
      {
        key: 'verdict',
        label: t('effect.verdict'),
        width: 'minmax(0, 2fr)',
        cell: verdictOf,
        text: verdictOf,
      },
    ];
  }, [t, language]);
}
