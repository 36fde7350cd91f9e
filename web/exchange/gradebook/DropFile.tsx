import { Alert, Box, Button, Typography } from '@mui/material';
import { FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useDropFile } from './queries.ts';

/** A school's gradebooks brought as a file, where their platform cannot be asked. */
export function DropFile() {
  const { t } = useTranslation('exchange');
  const drop = useDropFile();
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1, maxWidth: 760 }}>
        {t('gradebook.drop.note')}
      </Typography>
      <Button
        component="label"
        variant="outlined"
        startIcon={<FileUp size={18} />}
        loading={drop.isPending}
        sx={{ minHeight: 44 }}
      >
        {t('gradebook.drop.choose')}
        <input
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={t('gradebook.drop.choose')}
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = '';
            if (file) drop.mutate(file);
          }}
        />
      </Button>
      {drop.isError && <LoadFailed error={drop.error} />}
      {drop.data && (
        <Alert severity="success" sx={{ mt: 1 }}>
          {t('gradebook.drop.taken', { name: drop.data.name, lessons: drop.data.lessons })}
        </Alert>
      )}
    </Box>
  );
}
