import { Button, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { NoPlan } from '../../plan/components/NoPlan.tsx';
import { measuresIn } from '../../plan/measures.ts';
import { planMeasures, useCurrentPlan } from '../../plan/queries.ts';
import { municipalities } from '../../registry/queries.ts';
import { FileButtons } from '../../reporting/components/FileButtons.tsx';
import { useRight } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { LoadFailed, Nothing, Sights, Waiting } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { BuiltChoices } from '../built/BuiltChoices.tsx';
import { BuiltTable } from '../built/BuiltTable.tsx';
import { addressOf, builtFigures, builtLink, keptReports, queryOf } from '../built/builtQueries.ts';
import { KeptReports } from '../built/KeptReports.tsx';
import { SchoolLists } from '../built/SchoolLists.tsx';
import { paths } from '../paths.ts';

const nothingChosen = { measures: '', figures: '', municipality: '', every: '', from: '', to: '' };

/** Measures by organisations by days, as somebody wants them; what is chosen stands in the address. */
export function BuiltPage() {
  const { t } = useTranslation('built');
  const scope = useRight('report.build');
  const { regionId } = useRegion();
  const today = useToday();
  const [{ kept: keptId, ...inAddress }, choose] = useAddress(
    'measures',
    'figures',
    'municipality',
    'every',
    'from',
    'to',
    'kept',
  );
  const plan = useCurrentPlan();
  const planId = plan.data?.id ?? '';
  const measures = useQuery({ ...planMeasures(planId, today), enabled: planId !== '' });
  const towns = useQuery({ ...municipalities(regionId), enabled: scope === 'region' });
  const kept = useQuery({ ...keptReports(), enabled: scope !== undefined && keptId !== '' });
  const standing = kept.data?.items.find(({ id }) => id === keptId);
  // A letter's link names the kept report alone.
  const address = inAddress.measures === '' && standing ? addressOf(standing.content) : inAddress;
  const query = queryOf(address);
  const figures = useQuery({
    ...builtFigures(query ?? { measures: '', every: 'once' }),
    enabled: query !== undefined,
  });
  const failed = [plan, measures, towns].find(({ isError }) => isError);
  const title = standing?.title ?? t('untitled');
  if (!scope)
    return (
      <PageFrame title={t('title')}>
        <Nothing title={t('closed')} />
      </PageFrame>
    );
  return (
    <PageFrame
      title={t('title')}
      subtitle={t('subtitle')}
      actions={
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <Button component={Link} to={paths.reports}>
            {t('toReports')}
          </Button>
          {query && <FileButtons linkOf={(format) => builtLink(query, title, format)} />}
        </Stack>
      }
    >
      {failed && <LoadFailed error={failed.error} onRetry={() => void failed.refetch()} />}
      {plan.data === null && <NoPlan />}
      {plan.data !== null && !measures.data && !failed && <Waiting rows={4} />}
      {measures.data && (
        <>
          <KeptReports
            query={query}
            chosen={keptId}
            onChoose={(one) =>
              choose({ ...(one ? addressOf(one.content) : nothingChosen), kept: one?.id ?? '' })
            }
          />
          <BuiltChoices
            measures={measuresIn(measures.data)}
            places={scope === 'region' ? (towns.data ?? []) : undefined}
            address={address}
            today={today}
            onChange={(changes) =>
              choose((before) => {
                const shown = before.measures === '' && standing ? addressOf(standing.content) : before;
                return { ...shown, ...(typeof changes === 'function' ? changes(shown) : changes) };
              })
            }
          />
          {query ? (
            <Sights query={figures}>{(data) => <BuiltTable data={data} />}</Sights>
          ) : (
            <Nothing title={t('choose')}>{t('chooseAdvice')}</Nothing>
          )}
          <SchoolLists query={query} title={title} />
        </>
      )}
    </PageFrame>
  );
}
