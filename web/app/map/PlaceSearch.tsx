import { Autocomplete, TextField } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { findByName } from '../../shared/map/search.ts';

/** What can be searched for. */
export interface Sought {
  id: string;
  name: string;
}

interface PlaceSearchProps {
  places: readonly Sought[];
  selectedId: string | undefined;
  onChoose: (id: string | undefined) => void;
}

const mostFound = 50;

/** A place found by the beginnings of the words of its name, and then chosen on the map and in the table. */
export function PlaceSearch({ places, selectedId, onChoose }: PlaceSearchProps) {
  const { t } = useTranslation('app');
  return (
    <Autocomplete<Sought>
      options={[...places]}
      value={places.find(({ id }) => id === selectedId) ?? null}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(all, { inputValue }) =>
        findByName(all, ({ name }) => name, inputValue).slice(0, mostFound)
      }
      onChange={(_event, place) => onChoose(place?.id)}
      noOptionsText={t('map.nothingFound')}
      clearText={t('map.deselect')}
      openText={t('map.openSearch')}
      closeText={t('map.closeSearch')}
      autoHighlight
      size="small"
      sx={{ width: { xs: '100%', sm: 260 } }}
      renderInput={(input) => <TextField {...input} label={t('map.search')} />}
    />
  );
}
