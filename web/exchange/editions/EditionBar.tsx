import { Box, Button, MenuItem, TextField } from '@mui/material';
import { FilePlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { editionListSchema } from '../../../functions/exchange/contract/editions.ts';
import { useRight } from '../../shared/auth/person.ts';
import { LayOutDialog } from './LayOutDialog.tsx';

type Editions = ReturnType<typeof editionListSchema.parse>;

interface EditionBarProps {
  editions: Editions;
  chosen: number;
  onChoose: (number: number) => void;
}

/** Which edition is shown, and the next one for whoever lays it out. */
export function EditionBar({ editions: { items, inForce }, chosen, onChoose }: EditionBarProps) {
  const { t } = useTranslation('exchange');
  const mayLayOut = useRight('contract.layOut') !== undefined;
  const [isOpen, setOpen] = useState(false);
  const isAgreeing = items[0]?.state === 'agreeing';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 2 }}>
      <TextField
        select
        size="small"
        label={t('edition.choose')}
        value={chosen}
        onChange={({ target }) => onChoose(Number(target.value))}
        sx={{ minWidth: 260, maxWidth: '100%' }}
      >
        {items.map(({ number, state }) => (
          <MenuItem key={number} value={number}>
            {t('edition.option', { number, state: t(`edition.state.${state}`) })}
          </MenuItem>
        ))}
        <MenuItem value={0}>{t(inForce === 0 ? 'edition.prototypeInForce' : 'edition.prototype')}</MenuItem>
      </TextField>
      {mayLayOut && !isAgreeing && (
        <Button variant="contained" startIcon={<FilePlus size={18} />} onClick={() => setOpen(true)}>
          {t('edition.layOut')}
        </Button>
      )}
      {isOpen && (
        <LayOutDialog
          onClose={() => setOpen(false)}
          onDone={(number) => {
            setOpen(false);
            onChoose(number);
          }}
        />
      )}
    </Box>
  );
}
