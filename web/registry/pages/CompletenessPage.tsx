import { MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  completenessCodeSchema,
  completenessCodes,
} from '../../../functions/registry/contract/completeness.ts';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { compareNames } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { moreOf } from '../../shared/ui/table/moreOf.ts';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { CompletenessTable } from '../completeness/CompletenessTable.tsx';
import { completenessList } from '../completeness/queries.ts';
import { shortNameOf } from '../names.ts';
import { municipalities } from '../queries.ts';

const noTowns: readonly NodeView[] = [];
const states = ['incomplete', 'complete'] as const;

/** Schools by how complete their records are: of the region, or of the municipality whose people look. */
export function CompletenessPage() {
  const { t } = useTranslation('completeness');
  const scope = useRight('completeness.view');
  const { person } = useSession();
  const { regionId } = useRegion();
  return (
    <PageFrame title={t('completeness.title')} subtitle={t('completeness.subtitle')}>
      {scope === 'region' && <Schools root={regionId} />}
      {scope === 'municipality' && person && <Schools root={person.org} />}
      {scope !== 'region' && scope !== 'municipality' && (
        <Nothing title={t('completeness.closed')}>{t('completeness.closedAdvice')}</Nothing>
      )}
    </PageFrame>
  );
}

function Schools({ root }: { root: NodeId }) {
  const { t } = useTranslation('completeness');
  const { regionId } = useRegion();
  const [chosen, choose] = useAddress('town', 'lacks', 'state');
  const [language, today] = [useLanguage(), useToday()];
  const { data = noTowns } = useQuery(municipalities(regionId));
  const towns = data
    .map((town) => ({ id: town.id, name: shortNameOf(town, today, language) }))
    .sort((a, b) => compareNames(a.name, b.name, language));
  const names = useMemo(
    () => new Map(data.map((town) => [town.id, shortNameOf(town, today, language)])),
    [data, today, language],
  );
  const ofRegion = root === regionId;
  const town = ofRegion && names.has(chosen.town) ? chosen.town : '';
  const lacks = completenessCodeSchema.safeParse(chosen.lacks).data;
  const state = states.find((one) => one === chosen.state);
  const list = useInfiniteQuery(completenessList({ node: town || root, lacks, state }));
  const counted = list.data?.pages[0];
  return (
    <>
      <Stack direction="row" className="no-print" sx={{ gap: 1.5, flexWrap: 'wrap', mb: 2 }}>
        {ofRegion && (
          <Select
            label={t('completeness.place')}
            value={town}
            options={[{ id: '', name: t('completeness.region') }, ...towns]}
            onChange={(next) => choose({ town: next })}
          />
        )}
        <Select
          label={t('completeness.filter')}
          value={lacks ?? ''}
          options={[
            { id: '', name: t('completeness.anything') },
            ...completenessCodes.map((id) => ({
              id,
              name: `${t(`completeness.rule.${id}`)} – ${counted?.lacking.find(({ code }) => code === id)?.schools ?? 0}`,
            })),
          ]}
          onChange={(next) => choose({ lacks: next })}
        />
        <Select
          label={t('completeness.state')}
          value={state ?? ''}
          options={[
            { id: '', name: t('completeness.anyState') },
            ...states.map((id) => ({ id, name: t(`completeness.${id}`) })),
          ]}
          onChange={(next) => choose({ state: next })}
        />
      </Stack>
      <Sights query={list}>
        {({ pages }) => (
          <>
            {counted && (
              <Typography sx={{ mb: 1 }}>
                {t('completeness.summary', { complete: counted.complete, schools: counted.schools })}
              </Typography>
            )}
            {pages.every(({ items }) => items.length === 0) ? (
              <Nothing title={t('completeness.empty')}>{t('completeness.emptyAdvice')}</Nothing>
            ) : (
              <CompletenessTable
                pages={pages}
                towns={ofRegion && town === '' ? names : undefined}
                more={moreOf(list)}
              />
            )}
          </>
        )}
      </Sights>
    </>
  );
}

interface SelectProps {
  label: string;
  value: string;
  options: readonly { id: string; name: string }[];
  onChange: (value: string) => void;
}

function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      sx={{ width: { xs: '100%', sm: 290 } }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      {options.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
