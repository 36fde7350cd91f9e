import { Button, ButtonGroup, Stack, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { BuiltQuery } from '../../../functions/reporting/contract/built.ts';
import { formatSchema } from '../../../functions/reporting/contract/formats.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { builtLink } from './builtQueries.ts';

/** The report in every format, each by a link of its own that expires. */
export function BuiltFiles({ query, title }: { query: BuiltQuery; title: string }) {
  const { t } = useTranslation('built');
  const link = useMutation({
    mutationFn: (format: string) => builtLink(query, title, format),
    onSuccess: ({ url, fileName }) => {
      const anchor = document.createElement('a');
      anchor.href = url;
      anchor.download = fileName;
      anchor.click();
    },
  });
  return (
    <Stack className="no-print" sx={{ gap: 0.5, alignItems: 'flex-start' }}>
      <ButtonGroup size="small" aria-label={t('files')} disabled={link.isPending}>
        {formatSchema.options.map((format) => (
          <Button
            key={format}
            onClick={() => link.mutate(format)}
            aria-label={`${t('files')} ${format.toUpperCase()}`}
          >
            {format.toUpperCase()}
          </Button>
        ))}
      </ButtonGroup>
      {link.isPending && (
        <Typography variant="caption" role="status">
          {t('making')}
        </Typography>
      )}
      {link.isError && <LoadFailed error={link.error} />}
    </Stack>
  );
}
