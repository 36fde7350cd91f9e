import { Stack, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dutySchema } from '../../../functions/seminars/contract/words.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { coverage, coverageIn } from '../queries.ts';
import { CoverageList } from './CoverageList.tsx';
import { CoverageTable } from './CoverageTable.tsx';

/** Who is trained for a duty, invited, not reached, by municipality; each figure opens its list. */
export function Coverage() {
  const { t } = useTranslation('seminars');
  const [{ duty, municipality, status }, choose] = useAddress('duty', 'municipality', 'status');
  const asked = dutySchema.catch('responsible').parse(duty);
  const view = useQuery(coverage(asked));
  return (
    <Stack sx={{ gap: 2 }}>
      <ToggleButtonGroup
        size="small"
        exclusive
        value={asked}
        aria-label={t('coverage.duty')}
        onChange={(_event, value: string | null) => value && choose({ duty: value, status: '' })}
        sx={{ flexWrap: 'wrap' }}
      >
        {dutySchema.options.map((one) => (
          <ToggleButton key={one} value={one}>
            {t(`duty.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Sights query={view}>
        {({ items }) => (
          <CoverageTable
            rows={items}
            chosen={municipality}
            onOpen={(municipalityId, one) => choose({ municipality: municipalityId, status: one })}
          />
        )}
      </Sights>
      {municipality && (
        <InMunicipality key={municipality} municipality={municipality} duty={asked} status={status} />
      )}
    </Stack>
  );
}

interface InMunicipalityProps {
  municipality: string;
  duty: string;
  status: string;
}

function InMunicipality({ municipality, duty, status }: InMunicipalityProps) {
  const list = useQuery(coverageIn(municipality, duty));
  return (
    <Sights query={list}>{({ items }) => <CoverageList items={items} duty={duty} status={status} />}</Sights>
  );
}
