import { Alert, Button, Card, CardContent, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { paths } from '../../app/paths.ts';
import { formatInstant, formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { type PackReport as Report, useCommitPack } from '../packQueries.ts';
import { BoundaryReport } from './BoundaryReport.tsx';
import { FileErrors } from './FileErrors.tsx';
import { PackDifferences } from './PackDifferences.tsx';
import { ReadFiles } from './ReadFiles.tsx';
import { SaveFailed } from './SaveFailed.tsx';

const counted = ['added', 'changed', 'unchanged', 'absent', 'errors', 'boundaries'] as const;

/** What a pack would change, or has changed, and everything that is wrong with it. */
export function PackReport({ report }: { report: Report }) {
  const { t } = useTranslation('packs');
  const language = useLanguage();
  const titleId = useId();
  const { counts, recordedAt, fileName } = report;
  return (
    <Card component="section" aria-labelledby={titleId}>
      <CardContent>
        <Stack sx={{ gap: 2 }}>
          <Typography id={titleId} component="h2" variant="h6">
            {t('packs.reportOf', { file: fileName ?? '', when: formatInstant(recordedAt, language) })}
          </Typography>
          <Standing report={report} />
          <Stack
            component="dl"
            direction="row"
            sx={{
              flexWrap: 'wrap',
              gap: 3,
              m: 0,
              '& dd': { m: 0, typography: 'h6' },
              '& dt': { typography: 'caption', color: 'text.secondary' },
            }}
          >
            {counted.map((name) => (
              <div key={name}>
                <dt>{t(`packs.counts.${name}`)}</dt>
                <dd>{formatNumber(counts[name], language)}</dd>
              </div>
            ))}
          </Stack>
          <FileErrors errors={report.errors} fileName="pack-errors.csv" />
          <ReadFiles files={report.files} ignoredFiles={report.ignoredFiles} />
          <PackDifferences differences={report.differences} />
          {report.boundaries && <BoundaryReport join={report.boundaries} />}
        </Stack>
      </CardContent>
    </Card>
  );
}

/** A pack that is written is the beginning of other work: the ways to it. */
function WhereToLook({ hasBoundaries }: { hasBoundaries: boolean }) {
  const { t } = useTranslation('packs');
  return (
    <>
      <Button component={Link} to={paths.nodes} color="inherit">
        {t('packs.toNodes')}
      </Button>
      {hasBoundaries && (
        <Button component={Link} to={`${paths.map}?view=geo`} color="inherit">
          {t('packs.toMap')}
        </Button>
      )}
    </>
  );
}

function Standing({ report }: { report: Report }) {
  const { t } = useTranslation('packs');
  const language = useLanguage();
  const commit = useCommitPack();
  const { status, counts, id, version } = report;
  const changes = counts.added + counts.changed;
  const isOfBoundaries = changes + counts.unchanged === 0 && counts.boundaries > 0;
  if (status === 'hasErrors') return <Alert severity="error">{t('packs.hasErrors')}</Alert>;
  if (status === 'committed')
    return (
      <Alert severity="success" action={<WhereToLook hasBoundaries={counts.boundaries > 0} />}>
        {t('packs.committed', { when: formatInstant(report.committedAt ?? report.recordedAt, language) })}
      </Alert>
    );
  // Boundaries stand in a file of their own, so a pack without a changed node may still bring new ones.
  const isSame = changes === 0 && counts.boundaries === 0;
  return (
    <>
      <Alert
        severity="info"
        action={
          !isSame && (
            <Button
              variant="contained"
              loading={commit.isPending}
              onClick={() => commit.mutate({ id, version })}
            >
              {t('packs.commit')}
            </Button>
          )
        }
      >
        {isOfBoundaries
          ? t('packs.onlyBoundaries', counts)
          : t(changes === 0 ? 'packs.nothingChanges' : 'packs.status.ready')}
      </Alert>
      {commit.isError && <SaveFailed error={commit.error} />}
    </>
  );
}
