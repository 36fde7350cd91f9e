import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OpenRegion } from '../../../functions/adoption/open/contract.ts';
import { KeyFigures } from '../../adoption/open/KeyFigures.tsx';
import { Meaning } from '../../adoption/open/Meaning.tsx';
import { OpenFiles } from '../../adoption/open/OpenFiles.tsx';
import { OpenSection } from '../../adoption/open/OpenSection.tsx';
import { RegionWeeks } from '../../adoption/open/RegionWeeks.tsx';
import { useOpenWords } from '../../adoption/open/useOpenWords.ts';
import { openFiles, openRegion } from '../../adoption/openQueries.ts';
import { municipalities } from '../../registry/queries.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { formatDay } from '../../shared/format/format.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { Ask } from '../open/Ask.tsx';
import { RegionPlaces } from '../open/RegionPlaces.tsx';
import { SchoolSearch } from '../open/SchoolSearch.tsx';
import { useNames } from '../rollout/names.ts';
import { useParam } from '../rollout/useParam.ts';

const measures = ['lessons', 'classes', 'marks', 'topics', 'homework'] as const;
type Shown = (typeof measures)[number];

/** The region for parents and whoever else comes without a login. */
export function OpenRegionPage() {
  const { t } = useTranslation('open');
  const { name, weekDays, language } = useOpenWords();
  const { regionId } = useRegion();
  const region = useQuery(openRegion(regionId));
  const places = useQuery(municipalities(regionId));
  const names = useNames(places.data ?? []);
  const week = region.data?.region.weeks.at(-1);
  return (
    <PageFrame
      title={t('title')}
      subtitle={
        region.data &&
        week &&
        t('shown', {
          region: name(region.data.region.node.name),
          days: weekDays(week),
          asOf: formatDay(week.asOf ?? week.to, language),
        })
      }
    >
      <Typography sx={{ maxWidth: 760 }}>{t('about')}</Typography>
      <SchoolSearch placeOf={names.short} />
      <Sights query={region}>{(data) => <Figures open={data} municipalities={places.data ?? []} />}</Sights>
      {/* What stands below comes with what stands above, so that nothing moves. */}
      {!region.isPending && (
        <>
          <Meaning />
          <Ask about={region.data ? name(region.data.region.node.name) : ''} />
        </>
      )}
      {region.data && week && (
        <OpenFiles
          addressOf={(ending, query) => openFiles.region(ending, regionId, query)}
          fileName={`region-${regionId}-${region.data.day}`}
          name={name(region.data.region.node.name)}
          day={week.asOf ?? week.to}
        />
      )}
    </PageFrame>
  );
}

interface FiguresProps {
  open: OpenRegion;
  municipalities: Parameters<typeof RegionPlaces>[0]['municipalities'];
}

function Figures({ open, municipalities: places }: FiguresProps) {
  const { t } = useTranslation('open');
  const [measure, setMeasure] = useParam<Shown>('measure', 'lessons', measures);
  const week = open.region.weeks.at(-1);
  if (!week) return <Nothing title={t('notYet')}>{t('notYetAdvice')}</Nothing>;
  return (
    <>
      <OpenSection title={t('now.title')}>
        <KeyFigures week={week} />
      </OpenSection>
      <Box sx={{ mt: 3, overflowX: 'auto' }} className="no-print">
        <ToggleButtonGroup
          exclusive
          size="small"
          value={measure}
          aria-label={t('measure.label')}
          onChange={(_event, next: Shown | null) => next && setMeasure(next)}
        >
          {measures.map((one) => (
            <ToggleButton key={one} value={one} sx={{ whiteSpace: 'nowrap' }}>
              {t(`measure.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
      <Box sx={{ mt: 2 }}>
        <RegionWeeks region={open.region} measure={measure} day={open.day} />
      </Box>
      <RegionPlaces places={open.municipalities} week={week} measure={measure} municipalities={places} />
    </>
  );
}
