import {
  Alert,
  AlertTitle,
  Box,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type RestView, rosterScopes, shelfNames } from '../../../functions/exchange/contract/rest.ts';
import { rosteringPath, tokenPath } from '../../../functions/exchange/rest/rules/address.ts';
import { formatInstant, formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Copied } from './Copied.tsx';

/** Where other systems read, and how much stands there. */
export function Service({ roster }: Pick<RestView, 'roster'>) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const copied = (path: string, what: string) => (
    <Copied text={`${window.location.origin}${path}`} what={what} />
  );
  return (
    <Paper component="section" variant="outlined" aria-labelledby="rest-service" sx={{ p: 2 }}>
      <Typography component="h2" variant="h6" id="rest-service" sx={{ mb: 1 }}>
        {t('rest.service.title')}
      </Typography>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: { sm: 'max-content 1fr' },
          columnGap: 2,
          rowGap: 0.5,
          alignItems: 'center',
          m: 0,
          mb: 2,
        }}
      >
        <Fact name={t('rest.service.address')}>{copied(rosteringPath, t('rest.service.address'))}</Fact>
        <Fact name={t('rest.service.token')}>{copied(tokenPath, t('rest.service.token'))}</Fact>
        <Fact name={t('rest.service.grant')}>{t('rest.service.grantOf')}</Fact>
        <Fact name={t('rest.service.scopes')}>
          {rosterScopes.map((scope) => (
            <Box key={scope} sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
              {scope}
            </Box>
          ))}
        </Fact>
        {roster && (
          <>
            <Fact name={t('rest.service.assembled')}>{formatInstant(roster.assembledAt, language)}</Fact>
            <Fact name={t('rest.service.edition')}>
              <Box sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>{roster.edition}</Box>
            </Fact>
          </>
        )}
      </Box>
      {roster ? (
        <Lists counts={roster.counts} />
      ) : (
        <Alert severity="info">
          <AlertTitle>{t('rest.service.none')}</AlertTitle>
          {t('rest.service.noneAdvice')}
        </Alert>
      )}
    </Paper>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <Typography component="dt" variant="body2" color="text.secondary">
        {name}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0, minWidth: 0 }}>
        {children}
      </Typography>
    </>
  );
}

function Lists({ counts }: Pick<NonNullable<RestView['roster']>, 'counts'>) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  return (
    <TableContainer>
      <Table size="small" aria-label={t('rest.service.lists')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('rest.service.list')}</TableCell>
            <TableCell align="right">{t('rest.service.records')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {shelfNames.map((name) => (
            <TableRow key={name}>
              <TableCell component="th" scope="row">
                <Box component="span" sx={{ fontFamily: 'monospace', fontWeight: 600 }}>
                  {name}
                </Box>
                <Typography variant="body2" color="text.secondary">
                  {t(`rest.list.${name}`)}
                </Typography>
              </TableCell>
              <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {formatNumber(counts[name], language)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
