import { Box, Link, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { type QuarterlyView, sectionKeys } from '../../../functions/reporting/contract/quarterly.ts';

/** What the municipality has written, for whoever does not write here. */
export function WordsRead({ view: { report } }: { view: QuarterlyView }) {
  const { t } = useTranslation('reporting');
  const said = sectionKeys.filter((key) => report.comments[key]);
  return (
    <>
      {said.length === 0 && <Typography color="text.secondary">{t('report.noComment')}</Typography>}
      {said.map((key) => (
        <Box key={key} sx={{ mb: 1.5 }}>
          <Typography variant="subtitle2" component="h3">
            {t(`report.comments.${key}`)}
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {report.comments[key]}
          </Typography>
        </Box>
      ))}
      {report.attachments.length > 0 && (
        <Typography component="div">
          {t('report.attachments')}:{' '}
          {report.attachments.map(({ id, name, url }, index) => (
            <span key={id}>
              {index > 0 && '; '}
              <Link href={url}>{name}</Link>
            </span>
          ))}
        </Typography>
      )}
    </>
  );
}
