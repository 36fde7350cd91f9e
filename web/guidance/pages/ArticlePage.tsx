import { Alert, Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import type { ReadingView } from '../../../functions/guidance/contract/views.ts';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { audienceList } from '../audienceList.ts';
import { MarkdownText } from '../components/MarkdownText.tsx';
import { Useful } from '../components/Useful.tsx';
import { articleAt, noteReading } from '../queries.ts';

/** One article as it is in force, or was on the day that the address names. */
export function ArticlePage() {
  const { t } = useTranslation('guidance');
  const { slug = '' } = useParams();
  const [{ asOf }] = useAddress('asOf');
  const language = useLanguage();
  const article = useQuery(articleAt(slug, asOf));
  const { data } = article;
  return (
    <PageFrame
      title={data ? inLanguage(data.title, language) : t('title')}
      subtitle={data && <Standing article={data} />}
      actions={
        data && (
          <Button
            className="no-print"
            startIcon={<Printer size={18} aria-hidden="true" />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        )
      }
    >
      <Sights query={article}>{(found) => <Article key={slug} article={found} />}</Sights>
      <Stack direction="row" className="no-print" sx={{ gap: 1, mt: 3, flexWrap: 'wrap' }}>
        <Button component={Link} to={paths.guidance} variant="outlined">
          {t('back')}
        </Button>
        <Button component={Link} reloadDocument to={paths.ask}>
          {t('askHotline')}
        </Button>
      </Stack>
    </PageFrame>
  );
}

function Standing({ article: { audiences, number, since, act } }: { article: ReadingView }) {
  const { t } = useTranslation('guidance');
  const language = useLanguage();
  return [
    audienceList(audiences, (audience) => t(`audience.${audience}`)),
    t('edition', { number, day: formatDay(since, language) }),
    ...(act ? [t('act', { number: act.number, day: formatDay(act.signedOn, language) })] : []),
  ].join(' · ');
}

function Article({ article }: { article: ReadingView }) {
  const { t } = useTranslation('guidance');
  const language = useLanguage();
  const { slug, number, newest, body, attachments, editions, whatChanged, since, asOf } = article;
  useReading(slug, number);
  return (
    <Box component="article" sx={{ maxWidth: 760 }}>
      {newest !== undefined && (
        <Alert
          severity="info"
          sx={{ mb: 2 }}
          action={
            <Button color="inherit" size="small" component={Link} to={paths.article(slug)}>
              {t('openNewest')}
            </Button>
          }
        >
          {t('older', { day: formatDay(asOf, language) })}
        </Alert>
      )}
      {newest === undefined && whatChanged !== '' && (
        <Alert severity="info" icon={false} sx={{ mb: 2 }}>
          {t('changed', { day: formatDay(since, language) })}. {whatChanged}
        </Alert>
      )}
      <MarkdownText text={inLanguage(body, language)} />
      {attachments.length > 0 && (
        <Box component="section" sx={{ mt: 2 }}>
          <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
            {t('files')}
          </Typography>
          {attachments.map(({ id, name, url, bytes }) => (
            <div key={id}>
              <MuiLink href={url} download>
                {t('file', { name, kilobytes: Math.max(1, Math.round(bytes / 1024)) })}
              </MuiLink>
            </div>
          ))}
        </Box>
      )}
      <Useful slug={slug} />
      {editions.length > 1 && <Editions article={article} />}
    </Box>
  );
}

function Editions({ article: { slug, editions, number } }: { article: ReadingView }) {
  const { t } = useTranslation('guidance');
  const language = useLanguage();
  return (
    <Box component="section" className="no-print" sx={{ mt: 3 }}>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {t('editions')}
      </Typography>
      <Box component="ul" sx={{ pl: 3, my: 1 }}>
        {editions.map((edition) => (
          <li key={edition.number}>
            <MuiLink
              component={Link}
              to={`${paths.article(slug)}?asOf=${edition.since}`}
              aria-current={edition.number === number ? 'true' : undefined}
            >
              {t('editionLine', { number: edition.number, day: formatDay(edition.since, language) })}
            </MuiLink>
            {`: ${edition.whatChanged || t('firstEdition')}`}
          </li>
        ))}
      </Box>
    </Box>
  );
}

/** Whoever of the staff has opened an edition is told of the next one. Reading goes on when that cannot be noted. */
function useReading(slug: string, number: number): void {
  const isStaff = useRight('guidance.acknowledge') !== undefined;
  useEffect(() => {
    if (isStaff) noteReading(slug, number).catch(() => undefined);
  }, [isStaff, slug, number]);
}
