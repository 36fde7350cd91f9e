import {
  Chip,
  MenuItem,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EditionView } from '../../../functions/exchange/contract/editions.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { contractDifference } from './queries.ts';
import { usePlaceWords } from './RemarkCard.tsx';

type Difference = EditionView['difference'];

/** What an edition changes against the one before it, or any other the reader chooses: it stands in the address. */
export function Differences({ difference, newest }: { difference: Difference; newest: number }) {
  const { t } = useTranslation('exchange');
  const [{ against }, choose] = useAddress('against');
  const from = against === '' ? difference.from : Number(against);
  const other = useQuery({
    ...contractDifference(from, difference.to),
    ...(from === difference.from && { initialData: difference, staleTime: Number.POSITIVE_INFINITY }),
  });
  const title = from === 0 ? t('change.titlePrototype') : t('change.title', { number: from });
  const others = Array.from({ length: newest + 1 }, (_, number) => number).filter(
    (number) => number !== difference.to,
  );
  return (
    <Paper component="section" variant="outlined" aria-labelledby="changes" sx={{ p: 2, mb: 2 }}>
      <Typography id="changes" component="h2" variant="h6">
        {title}
      </Typography>
      {others.length > 1 && (
        <TextField
          select
          size="small"
          label={t('change.against')}
          value={from}
          onChange={({ target }) => choose({ against: String(target.value) })}
          sx={{ my: 1.5, minWidth: 220 }}
        >
          {others.map((number) => (
            <MenuItem key={number} value={number}>
              {number === 0 ? t('edition.prototype') : t('change.edition', { number })}
            </MenuItem>
          ))}
        </TextField>
      )}
      <Sights query={other}>{(found) => <ChangeTable difference={found} title={title} />}</Sights>
    </Paper>
  );
}

/** Each change with its verdict and the rule behind it. */
function ChangeTable({ difference: { changes, verdict }, title }: { difference: Difference; title: string }) {
  const { t } = useTranslation('exchange');
  const placeWords = usePlaceWords();
  return (
    <>
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
    </>
  );
}
