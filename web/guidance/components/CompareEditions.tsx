import { Box, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { diffArrays } from 'diff';
import { createElement, Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskArticle } from '../../../functions/guidance/contract/views.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { deskArticle } from '../deskQueries.ts';

/** Two editions word by word: what was taken out and what was put in. Which two stands in the address. */
export function CompareEditions({ article }: { article: DeskArticle }) {
  const { t } = useTranslation('guidanceDesk');
  const [{ from, to }, choose] = useAddress('from', 'to');
  const numbers = article.editions.map(({ number }) => number);
  const last = numbers.at(-1) ?? 1;
  const after = numbers.find((number) => String(number) === to) ?? last;
  const before = numbers.find((number) => String(number) === from) ?? Math.max(1, after - 1);
  if (numbers.length < 2) return <Typography color="text.secondary">{t('compareOne')}</Typography>;
  return (
    <Stack sx={{ gap: 2 }}>
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
        {(
          [
            ['compareFrom', before, 'from'],
            ['compareTo', after, 'to'],
          ] as const
        ).map(([label, value, name]) => (
          <TextField
            key={name}
            select
            label={t(label)}
            value={value}
            onChange={(event) => choose({ [name]: String(event.target.value) })}
            sx={{ minWidth: 180 }}
          >
            {numbers.map((number) => (
              <MenuItem key={number} value={number}>
                {number}
              </MenuItem>
            ))}
          </TextField>
        ))}
      </Stack>
      <Texts articleId={article.id} before={before} after={after} />
    </Stack>
  );
}

function Texts({ articleId, before, after }: { articleId: string; before: number; after: number }) {
  const old = useQuery(deskArticle(articleId, before));
  const fresh = useQuery(deskArticle(articleId, after));
  return (
    <Sights query={old}>
      {({ shown: was }) => (
        <Sights query={fresh}>
          {({ shown: is }) => (
            <Difference was={`${was.title.ru}\n\n${was.body.ru}`} is={`${is.title.ru}\n\n${is.body.ru}`} />
          )}
        </Sights>
      )}
    </Sights>
  );
}

function Difference({ was, is }: { was: string; is: string }) {
  const { t } = useTranslation('guidanceDesk');
  if (was === is) return <Typography>{t('same')}</Typography>;
  const parts = diffArrays(piecesOf(was), piecesOf(is));
  return (
    <Box
      sx={{
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        maxWidth: 760,
        lineHeight: 1.6,
        '& ins': { bgcolor: 'success.main', color: 'success.contrastText', textDecoration: 'underline' },
        '& del': { bgcolor: 'error.main', color: 'error.contrastText' },
      }}
    >
      {createElement(Fragment, null, ...parts.map(drawn))}
    </Box>
  );
}

/** Words, what stands between them, and the gaps, each a piece: the letters of any alphabet make words. */
function piecesOf(text: string): string[] {
  return text.match(/[\p{L}\d]+|\s+|[^\p{L}\d\s]/gu) ?? [];
}

function drawn({ added, removed, value }: ReturnType<typeof diffArrays<string>>[number]) {
  const words = value.join('');
  if (added) return <ins>{words}</ins>;
  return removed ? <del>{words}</del> : words;
}
