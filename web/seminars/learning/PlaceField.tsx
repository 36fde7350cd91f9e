import { FormControl, FormHelperText, InputLabel, NativeSelect } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../../functions/shared/words.ts';
import { compareNames } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { municipalitiesOf } from './queries.ts';

interface PlaceFieldProps {
  region: NodeId;
  place: NodeId;
  onPlace: (place: NodeId) => void;
}

/** Where one learns, for whoever wants to say so: the phone's own list of choices. */
export function PlaceField({ region, place, onPlace }: PlaceFieldProps) {
  const { t } = useTranslation('learning');
  const language = useLanguage();
  const id = useId();
  const places = useQuery({ ...municipalitiesOf(region), enabled: region !== '' });
  const named = (places.data?.items ?? []).map(({ id: nodeId, names }) => ({
    nodeId,
    name: inLanguage({ ru: names.at(-1)?.ru ?? nodeId, en: names.at(-1)?.en ?? '' }, language),
  }));
  return (
    <FormControl fullWidth sx={{ mt: 3, maxWidth: 420 }}>
      <InputLabel htmlFor={id} shrink>
        {t('check.place')}
      </InputLabel>
      <NativeSelect
        id={id}
        value={place}
        onChange={({ target }) => onPlace(target.value)}
        inputProps={{ 'aria-describedby': `${id}-hint` }}
        sx={{ minHeight: 44 }}
      >
        <option value="">{t('check.noPlace')}</option>
        {named
          .sort((a, b) => compareNames(a.name, b.name, language))
          .map(({ nodeId, name }) => (
            <option key={nodeId} value={nodeId}>
              {name}
            </option>
          ))}
      </NativeSelect>
      <FormHelperText id={`${id}-hint`}>{t('check.placeHint')}</FormHelperText>
    </FormControl>
  );
}
