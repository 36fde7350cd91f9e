import { Alert, Button, Link as MuiLink, Tab, Tabs } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import type { DeskArticle } from '../../../functions/guidance/contract/views.ts';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { ArticleWorth } from '../components/ArticleWorth.tsx';
import { CompareEditions } from '../components/CompareEditions.tsx';
import { EditArticle } from '../components/EditArticle.tsx';
import { deskArticle } from '../deskQueries.ts';
import { OnlyAuthors } from './GuidanceDeskPage.tsx';

const parts = ['text', 'compare', 'worth'] as const;

/** One article on the authors' desk: written, reviewed, compared, and what it has been good for. */
export function DeskArticlePage() {
  const { t } = useTranslation('guidanceDesk');
  const { articleId = '' } = useParams();
  const mayRead = useRight('guidance.desk') !== undefined;
  const query = useQuery({ ...deskArticle(articleId), enabled: mayRead });
  if (!mayRead) return <OnlyAuthors />;
  if (query.data) return <Article key={articleId} article={query.data} />;
  return (
    <PageFrame title={t('title')}>
      <Sights query={query}>{() => null}</Sights>
    </PageFrame>
  );
}

function Article({ article }: { article: DeskArticle }) {
  const { t } = useTranslation('guidanceDesk');
  const language = useLanguage();
  const [{ part }, choose] = useAddress('part');
  const tab = parts.find((one) => one === part) ?? 'text';
  const { title, state, inForce, comesOn, slug, origin, number } = article;
  const standing = [
    t('editionLine', { number, state: t(`one.${state}`).toLowerCase() }),
    ...(inForce ? [t('holds', { number: inForce.number, day: formatDay(inForce.since, language) })] : []),
    ...(comesOn ? [t('comes', { day: formatDay(comesOn, language) })] : []),
  ];
  return (
    <PageFrame
      title={inLanguage(title, language)}
      subtitle={standing.join(' · ')}
      actions={
        inForce && (
          <Button component={Link} to={paths.article(slug)}>
            {t('openPublic')}
          </Button>
        )
      }
    >
      {origin && (
        <Alert severity="info" icon={false} sx={{ mb: 2 }}>
          <MuiLink
            component={Link}
            to={`${paths.hotline}?${new URLSearchParams({ view: 'all', ticket: origin.ticketId })}`}
          >
            {t('origin', { number: origin.number })}
          </MuiLink>
        </Alert>
      )}
      <Tabs
        value={tab}
        onChange={(_event, next: string) => choose({ part: next })}
        aria-label={t('parts')}
        sx={{ mb: 2 }}
      >
        {parts.map((one) => (
          <Tab
            key={one}
            value={one}
            id={`part-${one}`}
            aria-controls="article-part"
            label={t(`part.${one}`)}
          />
        ))}
      </Tabs>
      <div id="article-part" role="tabpanel" aria-labelledby={`part-${tab}`}>
        {tab === 'text' && <EditArticle article={article} />}
        {tab === 'compare' && <CompareEditions article={article} />}
        {tab === 'worth' && <ArticleWorth article={article} />}
      </div>
    </PageFrame>
  );
}
