import { Autocomplete, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nodeDetailSchema, nodePageSchema } from '../../../functions/registry/contract/nodes.ts';
import type { NodeId, Wording } from '../../../functions/shared/words.ts';
import { api } from '../../shared/api/api.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';

const shortestSearch = 2;

interface Named {
  id: NodeId;
  name: Wording;
}

/** A school found by the beginnings of the words of its name. */
export function SchoolChoice({ school, onChoose }: { school: NodeId; onChoose: (school: NodeId) => void }) {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const { regionId } = useRegion();
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<Named>();
  const known = useQuery({
    queryKey: ['seminars', 'schoolNamed', school],
    queryFn: ({ signal }) => api.get(`/registry/nodes/${school}`, { reply: nodeDetailSchema, signal }),
    enabled: school !== '' && picked?.id !== school,
  });
  const found = useQuery({
    queryKey: ['seminars', 'schoolsNamed', regionId, typed],
    queryFn: ({ signal }) =>
      api.get('/registry/nodes', {
        query: { kind: 'school', parent: regionId, q: typed, limit: 10 },
        reply: nodePageSchema,
        signal,
      }),
    enabled: typed.trim().length >= shortestSearch,
    placeholderData: keepPreviousData,
  });
  const named = (node: {
    id: NodeId;
    names: { ru: string; en: string; short?: Wording | undefined }[];
  }): Named => {
    const last = node.names.at(-1);
    return { id: node.id, name: last?.short ?? { ru: last?.ru ?? node.id, en: last?.en ?? node.id } };
  };
  const value = school === '' ? null : (picked ?? (known.data ? named(known.data) : null));
  return (
    <Autocomplete
      value={value}
      options={(found.data?.items ?? []).map(named)}
      filterOptions={(options) => options}
      getOptionLabel={({ name }) => inLanguage(name, language)}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      noOptionsText={t('signUp.schoolHint')}
      onInputChange={(_event, text) => setTyped(text)}
      onChange={(_event, chosen) => {
        setPicked(chosen ?? undefined);
        onChoose(chosen?.id ?? '');
      }}
      renderInput={(params) => (
        <TextField {...params} required label={t('signUp.school')} helperText={t('signUp.schoolHint')} />
      )}
    />
  );
}
