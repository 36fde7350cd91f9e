import { Button, MenuItem, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasCases, offeredCases, offeredVariables } from '../../../functions/hotline/rules/replyText.ts';

/** Puts a variable where the cursor stands, in the case that is chosen. */
export function VariableButtons({ onInsert }: { onInsert: (token: string) => void }) {
  const { t } = useTranslation('hotline');
  const [wanted, setWanted] = useState<(typeof offeredCases)[number]>('им');
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={t('canned.variables')}
      sx={{ columnGap: 1, rowGap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}
    >
      {offeredVariables.map((name) => {
        const token = hasCases(name) && wanted !== 'им' ? `{${name}.${wanted}}` : `{${name}}`;
        return (
          <Button
            key={name}
            size="small"
            variant="outlined"
            aria-label={`${t('canned.insert')} ${token}`}
            sx={{ textTransform: 'none' }}
            onClick={() => onInsert(token)}
          >
            {token}
          </Button>
        );
      })}
      <TextField
        select
        label={t('canned.case')}
        value={wanted}
        onChange={(event) => setWanted(event.target.value as typeof wanted)}
        sx={{ minWidth: 240 }}
      >
        {offeredCases.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`canned.caseName.${one}`)}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
}
