import { Box, Typography } from '@mui/material';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ImportKindName, importKindSchema } from '../../../functions/adoption/contract/importFiles.ts';
import { useRight } from '../../shared/auth/person.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { LoadFailed, Nothing, Sights, Waiting } from '../../shared/ui/sights.tsx';
import { moreOf } from '../../shared/ui/table/moreOf.ts';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { importById, importList } from '../importQueries.ts';
import { ImportReport } from '../imports/ImportReport.tsx';
import { ImportsList } from '../imports/ImportsList.tsx';
import { ReadFile } from '../imports/ReadFile.tsx';

export function ImportsPage() {
  const { t } = useTranslation('imports');
  const mayImport = useRight('activity.import') !== undefined;
  return (
    <PageFrame title={t('imports.title')} subtitle={t('imports.subtitle')}>
      {mayImport ? <Imports /> : <Nothing title={t('imports.closed')}>{t('imports.closedAdvice')}</Nothing>}
    </PageFrame>
  );
}

function Imports() {
  const [address, choose] = useAddress('kind', 'import', 'tab', 'code');
  const importId = address.import;
  const kind = importKindSchema.safeParse(address.kind).data ?? 'activity';
  const read = useQuery({ ...importById(importId), enabled: importId !== '' });
  return (
    <>
      {importId === '' ? (
        <ReadFile
          kind={kind}
          onKind={(next: ImportKindName) => choose({ kind: next })}
          onRead={(id) => choose({ import: id })}
        />
      ) : (
        <Sights query={read}>
          {(view) => <ImportReport view={view} onAnother={() => choose({ import: '', tab: '', code: '' })} />}
        </Sights>
      )}
      <Earlier />
    </>
  );
}

function Earlier() {
  const { t } = useTranslation('imports');
  const list = useInfiniteQuery(importList());
  const { data, error, isPending, refetch } = list;
  return (
    <Box component="section" aria-labelledby="earlier-imports" sx={{ mt: 4 }}>
      <Typography id="earlier-imports" variant="h6" component="h2" sx={{ mb: 1 }}>
        {t('imports.earlier')}
      </Typography>
      {error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {isPending && <Waiting rows={3} />}
      {data && <ImportsList pages={data.pages} more={moreOf(list)} />}
    </Box>
  );
}
