import { Button, InputAdornment, MenuItem, Stack, TextField } from '@mui/material';
import { Search } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import { compareNames } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { shortNameOf } from '../names.ts';

export interface NodeFilter {
  q: string;
  kind: string;
  in: string;
}

interface NodeFiltersProps {
  filter: NodeFilter;
  onChange: (changes: Partial<NodeFilter>) => void;
  towns: readonly NodeView[];
}

const kinds = ['municipality', 'school', 'branch'] as const;
/** A pause in typing after which the search goes out. */
const pauseMs = 250;

export function NodeFilters({ filter, onChange, towns }: NodeFiltersProps) {
  const { t } = useTranslation('registry');
  const [language, today] = [useLanguage(), useToday()];
  const named = towns
    .map((town) => ({ id: town.id, name: shortNameOf(town, today, language) }))
    .sort((a, b) => compareNames(a.name, b.name, language));
  return (
    <Stack
      role="search"
      direction="row"
      sx={{
        gap: 1.5,
        flexWrap: 'wrap',
        mb: 2,
        '& > .MuiTextField-root': { width: { xs: '100%', sm: 'auto' } },
      }}
      className="no-print"
    >
      <SearchBox q={filter.q} onSearch={(q) => onChange({ q })} />
      <TextField
        select
        label={t('nodes.kindFilter')}
        value={filter.kind}
        onChange={(event) => onChange({ kind: event.target.value })}
        sx={{ minWidth: 190 }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{t('nodes.anyKind')}</MenuItem>
        {kinds.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {t(`nodes.kinds.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={t('nodes.townFilter')}
        value={named.some(({ id }) => id === filter.in) ? filter.in : ''}
        onChange={(event) => onChange({ in: event.target.value })}
        sx={{ minWidth: 220 }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{t('nodes.allTowns')}</MenuItem>
        {named.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      {(filter.q || filter.kind || filter.in) && (
        <Button onClick={() => onChange({ q: '', kind: '', in: '' })}>{t('nodes.clear')}</Button>
      )}
    </Stack>
  );
}

function SearchBox({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const { t } = useTranslation('registry');
  const [typed, setTyped] = useState(q);
  const search = useEffectEvent(onSearch);
  useEffect(() => setTyped(q), [q]);
  useEffect(() => {
    if (typed.trim() === q) return;
    const timer = setTimeout(() => search(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, q]);
  return (
    <TextField
      type="search"
      label={t('nodes.search')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      sx={{ flex: { sm: '1 1 280px' }, maxWidth: { sm: 460 } }}
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <Search size={18} aria-hidden="true" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
