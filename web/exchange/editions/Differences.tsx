import {
  Chip,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { EditionView } from '../../../functions/exchange/contract/editions.ts';
import { usePlaceWords } from './RemarkCard.tsx';

/** What an edition changes against the one before it, each change with its verdict and the rule behind it. */
export function Differences({ difference }: { difference: EditionView['difference'] }) {
  const { t } = useTranslation('exchange');
  const placeWords = usePlaceWords();
  const { from, changes, verdict } = difference;
  const title = from === 0 ? t('change.titlePrototype') : t('change.title', { number: from });
  return (
    <Paper component="section" variant="outlined" aria-labelledby="changes" sx={{ p: 2, mb: 2 }}>
      <Typography id="changes" component="h2" variant="h6">
        {title}
      </Typography>
      <Typography sx={{ mb: 1, maxWidth: 860 }}>
        {t(changes.length === 0 ? 'change.none' : `change.${verdict}`)}
      </Typography>
      {changes.length > 0 && (
        <TableContainer tabIndex={0} role="group" aria-label={title}>
          <Table size="small" aria-label={title}>
            <TableHead>
              <TableRow>
                <TableCell>{t('change.place')}</TableCell>
                <TableCell>{t('change.what')}</TableCell>
                <TableCell>{t('change.verdict')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {changes.map(({ rule, place, from: was, to, verdict: judged }) => (
                <TableRow key={`${rule}${placeWords(place)}${was}`} sx={{ verticalAlign: 'top' }}>
                  <TableCell sx={{ fontFamily: 'monospace' }}>{placeWords(place)}</TableCell>
                  <TableCell>
                    {t(`rule.${rule}`)}
                    {(was || to) && (
                      <Typography component="div" variant="body2" color="text.secondary">
                        {[was, to].filter(Boolean).join(' → ')}
                      </Typography>
                    )}
                  </TableCell>
                  <TableCell>
                    <Chip
                      size="small"
                      variant="outlined"
                      color={judged === 'breaking' ? 'error' : 'success'}
                      label={t(`change.one.${judged}`)}
                    />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Paper>
  );
}
