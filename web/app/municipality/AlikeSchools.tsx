import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Compared } from '../../../functions/adoption/contract/alike.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useAlikeWords } from '../../adoption/components/AlikePlace.tsx';
import { municipalAlikeOf } from '../../adoption/queries.ts';
import { formatShare } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { paths } from '../paths.ts';
import { CarriedLink } from '../rollout/CarriedLink.tsx';
import type { Names } from '../rollout/names.ts';
import { Part } from '../school/Part.tsx';

interface AlikeSchoolsProps {
  nodeId: NodeId;
  names: Names;
}

/** The schools of a municipality, each among those of the region alike to it; the lowest places first. */
export function AlikeSchools({ nodeId, names }: AlikeSchoolsProps) {
  const { t } = useTranslation('adoption');
  const { asOf } = useAsOf();
  const alike = useQuery(municipalAlikeOf(nodeId, asOf));
  return (
    <Part id="alike" title={t('alike.listTitle')}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('alike.listIntro')}
      </Typography>
      <Sights query={alike}>
        {({ schools }) =>
          schools.length === 0 ? (
            <Nothing title={t('alike.empty')} />
          ) : (
            <AlikeTable schools={schools} names={names} />
          )
        }
      </Sights>
    </Part>
  );
}

function AlikeTable({ schools, names }: { schools: readonly Compared[]; names: Names }) {
  const { t } = useTranslation('adoption');
  const rows = useMemo(() => [...schools].sort((one, other) => depthOf(other) - depthOf(one)), [schools]);
  const columns = useColumns(names);
  return (
    <DataTable
      label={t('alike.listTitle')}
      columns={columns}
      rows={rows}
      view={useTableView('alike')}
      mostPx={380}
    />
  );
}

function useColumns(names: Names): readonly DataColumn<Compared>[] {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  const words = useAlikeWords();
  return useMemo(() => {
    const nameOf = ({ nodeId }: Compared) => names.short(nodeId);
    const groupOf = ({ group }: Compared) => {
      if (!group) return '—';
      const { locality, size } = words.group(group);
      return `${locality}, ${size}`;
    };
    const shareOf = ({ place, notCompared }: Compared) => {
      if (!place) return t(`alike.notCompared.${notCompared ?? 'noData'}`);
      const [share, low, high] = [place.share, place.low, place.high].map((part) =>
        formatShare(part, language),
      );
      return `${share} (${low} – ${high})`;
    };
    const placesOf = ({ place }: Compared) =>
      place ? t('alike.places', { best: place.best, worst: place.worst, count: place.of }) : '';
    return [
      {
        key: 'school',
        label: t('alike.column.school'),
        width: 'minmax(0, 3fr)',
        cell: (row) => (
          <CarriedLink path={paths.school(row.nodeId)} part="alike">
            {nameOf(row)}
          </CarriedLink>
        ),
        text: nameOf,
        onPhone: 'unnamed',
      },
      {
        key: 'group',
        label: t('alike.column.group'),
        width: 'minmax(0, 3fr)',
        cell: groupOf,
        text: groupOf,
      },
      {
        key: 'share',
        label: t('alike.column.share'),
        width: 'minmax(0, 3fr)',
        cell: shareOf,
        text: shareOf,
        sortBy: ({ place }) => place?.share,
      },
      {
        key: 'places',
        label: t('alike.column.places'),
        width: 'minmax(0, 3fr)',
        cell: placesOf,
        text: placesOf,
        sortBy: (row) => row.place && depthOf(row),
      },
    ];
  }, [t, language, words, names]);
}

/** By the middle of the places, as parts of the group: of a small group and a large one alike. */
function depthOf({ place }: Compared): number {
  return place ? (place.best + place.worst) / place.of : -1;
}
