import { Autocomplete, TextField } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { findByName } from '../../shared/map/search.ts';

/** What can be searched for. */
export interface Sought {
  id: string;
  name: string;
}

interface PlaceSearchProps {
  places: readonly Sought[];
  /** Those that stand on the map as points. */
  schools?: readonly Sought[] | undefined;
  selectedId: string | undefined;
  onChoose: (id: string | undefined) => void;
}

const mostFound = 50;

const noSchools: readonly Sought[] = [];

/** A place found by the beginnings of the words of its name, and then chosen on the map and in the table. */
export function PlaceSearch({ places, schools = noSchools, selectedId, onChoose }: PlaceSearchProps) {
  const { t } = useTranslation('map');
  const sought = useMemo(() => [...places, ...schools], [places, schools]);
  const schoolIds = useMemo(() => new Set(schools.map(({ id }) => id)), [schools]);
  return (
    <Autocomplete<Sought>
      options={sought}
      value={sought.find(({ id }) => id === selectedId) ?? null}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(all, { inputValue }) =>
        inGroups(
          findByName(all, ({ name }) => name, inputValue),
          schoolIds,
        )
      }
      {...(schools.length > 0 && {
        groupBy: ({ id }: Sought) => t(schoolIds.has(id) ? 'map.schoolsFound' : 'map.placesFound'),
      })}
      onChange={(_event, place) => onChoose(place?.id)}
      noOptionsText={t(schools.length > 0 ? 'map.nothingFoundOfBoth' : 'map.nothingFound')}
      clearText={t('map.deselect')}
      openText={t('map.openSearch')}
      closeText={t('map.closeSearch')}
      autoHighlight
      size="small"
      sx={{ width: { xs: '100%', sm: 260 } }}
      renderInput={(input) => (
        <TextField {...input} label={t(schools.length > 0 ? 'map.searchBoth' : 'map.search')} />
      )}
    />
  );
}

/** Places first, so that each group stands together; of each as many as a list can be looked through. */
function inGroups(found: readonly Sought[], schoolIds: ReadonlySet<string>): Sought[] {
  const schools = found.filter(({ id }) => schoolIds.has(id));
  const places = found.filter(({ id }) => !schoolIds.has(id));
  return [...places.slice(0, mostFound), ...schools.slice(0, mostFound)];
}
