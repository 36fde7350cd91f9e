import {
  Box,
  Button,
  Chip,
  FormControl,
  FormHelperText,
  InputLabel,
  Link as MuiLink,
  OutlinedInput,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigation } from 'react-router-dom';
import { audienceSchema } from '../../../functions/guidance/contract/article.ts';
import type { ArticleLine } from '../../../functions/guidance/contract/views.ts';
import { paths } from '../../app/paths.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { useRested } from '../../shared/ui/useRested.ts';
import { audienceList } from '../audienceList.ts';
import { articleList } from '../queries.ts';

/** Guidelines for everybody: of an audience, or by words. What is chosen and typed stands in the address. */
export function GuidancePage() {
  const { t } = useTranslation('guidance');
  const { regionId } = useRegion();
  const [{ audience, q }, choose] = useAddress('audience', 'q');
  const known = audienceSchema.safeParse(audience);
  const found = useQuery(articleList({ region: regionId, audience: known.success ? audience : '', q }));
  return (
    <PageFrame title={t('title')} subtitle={t('subtitle')}>
      <SearchField asked={q} onAsk={(words) => choose({ q: words })} />
      <Box
        component="nav"
        aria-label={t('audiences')}
        className="no-print"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 2 }}
      >
        {['', ...audienceSchema.options].map((one) => (
          <Chip
            key={one}
            clickable
            component="button"
            label={one === '' ? t('everyone') : t(`audience.${audienceSchema.parse(one)}`)}
            color={one === audience ? 'primary' : 'default'}
            variant={one === audience ? 'filled' : 'outlined'}
            aria-pressed={one === audience}
            onClick={() => choose({ audience: one })}
            sx={{ minHeight: 32 }}
          />
        ))}
      </Box>
      <Sights query={found}>
        {({ items }) => (
          <>
            <Box role="status" sx={{ mb: 1 }}>
              {q !== '' && items.length > 0 && (
                <Typography color="text.secondary">{t('found', { count: items.length })}</Typography>
              )}
            </Box>
            {items.length === 0 ? <NoArticles isSearch={q !== ''} /> : <Articles articles={items} />}
          </>
        )}
      </Sights>
    </PageFrame>
  );
}

function SearchField({ asked, onAsk }: { asked: string; onAsk: (words: string) => void }) {
  const { t } = useTranslation('guidance');
  const id = useId();
  const [typed, setTyped] = useState(asked);
  const wanted = useRested(typed.trim());
  // Whoever has pressed an article meanwhile is on the way to it: its page may take a while on a slow line.
  const isLeaving = useNavigation().state !== 'idle';
  useEffect(() => {
    if (wanted !== asked && !isLeaving) onAsk(wanted);
  }, [wanted, asked, isLeaving, onAsk]);
  return (
    <Box role="search" className="no-print">
      {/* A TextField would bring menus along, which these pages do without. */}
      <FormControl fullWidth sx={{ maxWidth: 560, mt: 0.5 }}>
        <InputLabel htmlFor={id}>{t('search')}</InputLabel>
        <OutlinedInput
          id={id}
          type="search"
          label={t('search')}
          value={typed}
          autoComplete="off"
          inputProps={{ maxLength: 200 }}
          onChange={(event) => setTyped(event.target.value)}
          aria-describedby={`${id}-hint`}
        />
        <FormHelperText id={`${id}-hint`}>{t('searchHint')}</FormHelperText>
      </FormControl>
    </Box>
  );
}

function Articles({ articles }: { articles: readonly ArticleLine[] }) {
  const { t } = useTranslation('guidance');
  const language = useLanguage();
  return (
    <Box component="ul" aria-label={t('list')} sx={{ m: 0, p: 0, listStyle: 'none', maxWidth: 760 }}>
      {articles.map(({ id, slug, title, summary, audiences, since }) => (
        <Box component="li" key={id} sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
          <MuiLink component={Link} to={paths.article(slug)} sx={{ fontWeight: 600, fontSize: '1.05rem' }}>
            {inLanguage(title, language)}
          </MuiLink>
          <Typography sx={{ my: 0.5 }}>{inLanguage(summary, language)}</Typography>
          <Typography variant="body2" color="text.secondary">
            {[
              audienceList(audiences, (audience) => t(`audience.${audience}`)),
              t('since', { day: formatDay(since, language) }),
            ].join(' · ')}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

function NoArticles({ isSearch }: { isSearch: boolean }) {
  const { t } = useTranslation('guidance');
  return (
    <Nothing
      title={t(isSearch ? 'nothingFound' : 'empty')}
      action={
        <Button component={Link} reloadDocument to={paths.ask} variant="outlined">
          {t('askHotline')}
        </Button>
      }
    >
      {t(isSearch ? 'nothingFoundAdvice' : 'emptyAdvice')}
    </Nothing>
  );
}
