import type { Theme } from '@mui/material';
import {
  Alert,
  LinearProgress,
  Stack,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ImportKindName, importKindSchema } from '../../../functions/adoption/contract/importFiles.ts';
import { codeOf } from '../../shared/api/problem.ts';
import { formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { FormProblems } from '../components/FormProblems.tsx';
import { useReadImport } from '../queries.ts';
import { FileDrop } from './FileDrop.tsx';
import { FileFormat } from './FileFormat.tsx';
import { Indicators } from './Indicators.tsx';
import { isPlaced, refusalOf } from './importFile.ts';

interface ReadFileProps {
  kind: ImportKindName;
  onKind: (kind: ImportKindName) => void;
  onRead: (importId: string) => void;
}

/** Chooses what a file holds and has the server read it; nothing is written. */
export function ReadFile({ kind, onKind, onRead }: ReadFileProps) {
  const { t } = useTranslation('imports');
  const isPhone = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down('sm'), { noSsr: true });
  const language = useLanguage();
  const read = useReadImport();
  const [refusal, setRefusal] = useState<string>();
  const [sentShare, setSentShare] = useState(0);
  const take = (file: File) => {
    const why = refusalOf(file);
    setRefusal(why && t(`imports.${why}`, { file: file.name }));
    read.reset();
    setSentShare(0);
    if (!why) read.mutate({ kind, file, onSent: setSentShare }, { onSuccess: ({ id }) => onRead(id) });
  };
  const sent = read.variables?.file;
  const isOffline = read.isError && codeOf(read.error) === 'unreachable';
  return (
    <Stack sx={{ gap: 2 }}>
      <ToggleButtonGroup
        exclusive
        // On a phone all kinds are seen below each other, and which of them is chosen.
        orientation={isPhone ? 'vertical' : 'horizontal'}
        fullWidth={isPhone}
        value={kind}
        onChange={(_event, value: ImportKindName | null) => value && onKind(value)}
        aria-label={t('imports.kindLabel')}
        sx={{ maxWidth: '100%', overflowX: 'auto', '& > *': { flexShrink: 0 } }}
      >
        {importKindSchema.options.map((option) => (
          <ToggleButton key={option} value={option} sx={{ textTransform: 'none' }}>
            {t(`imports.kind.${option}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <FileDrop disabled={read.isPending} onFile={take} />
      {read.isPending && sent && (
        <div role="status">
          <Typography variant="body2">
            {t(isPlaced(sent) && sentShare < 1 ? 'imports.sending' : 'imports.reading', {
              file: sent.name,
              size: formatNumber(Math.ceil(sent.size / 1024), language),
            })}
          </Typography>
          <LinearProgress
            aria-hidden="true"
            {...(sentShare > 0 && sentShare < 1 && { variant: 'determinate', value: sentShare * 100 })}
          />
        </div>
      )}
      {refusal && <Alert severity="error">{refusal}</Alert>}
      {isOffline ? (
        <Alert severity="warning">{t('imports.offline')}</Alert>
      ) : (
        <FormProblems error={read.error} />
      )}
      <FileFormat kind={kind} />
      {kind === 'indicators' && <Indicators />}
    </Stack>
  );
}
