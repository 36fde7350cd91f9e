import {
  Box,
  Button,
  Link as MuiLink,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { coverageStatusSchema } from '../../../functions/seminars/contract/coverage.ts';
import { dutySchema } from '../../../functions/seminars/contract/words.ts';
import { paths } from '../../app/paths.ts';
import { compareNames, formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { coverage, coverageIn } from '../queries.ts';

const statuses = coverageStatusSchema.options;

/** Who is trained for a duty, invited, not reached, by municipality; each figure opens its list. */
export function Coverage() {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const [{ duty, municipality, status }, choose] = useAddress('duty', 'municipality', 'status');
  const asked = dutySchema.catch('responsible').parse(duty);
  const view = useQuery(coverage(asked));
  return (
    <Stack sx={{ gap: 2 }}>
      <ToggleButtonGroup
        size="small"
        exclusive
        value={asked}
        aria-label={t('coverage.duty')}
        onChange={(_event, value: string | null) => value && choose({ duty: value, status: '' })}
        sx={{ flexWrap: 'wrap' }}
      >
        {dutySchema.options.map((one) => (
          <ToggleButton key={one} value={one}>
            {t(`duty.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Sights query={view}>
        {({ items }) => (
          <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('coverage.table')}>
            <Table size="small" aria-label={t('coverage.table')}>
              <TableHead>
                <TableRow>
                  <TableCell>{t('coverage.municipality')}</TableCell>
                  {statuses.map((one) => (
                    <TableCell key={one} align="right">
                      {t(`coverage.${one}`)}
                    </TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {[...items]
                  .sort((a, b) =>
                    compareNames(inLanguage(a.name, language), inLanguage(b.name, language), language),
                  )
                  .map((row) => (
                    <TableRow key={row.municipalityId} selected={row.municipalityId === municipality}>
                      <TableCell component="th" scope="row">
                        {inLanguage(row.name, language)}
                      </TableCell>
                      {statuses.map((one) => (
                        <TableCell key={one} align="right">
                          <Button
                            size="small"
                            aria-label={t('coverage.open', {
                              status: t(`coverage.${one}`),
                              name: inLanguage(row.name, language),
                              count: row[one],
                            })}
                            onClick={() => choose({ municipality: row.municipalityId, status: one })}
                          >
                            {row[one]}
                          </Button>
                        </TableCell>
                      ))}
                    </TableRow>
                  ))}
              </TableBody>
            </Table>
          </Box>
        )}
      </Sights>
      {municipality && (
        <CoverageList key={municipality} municipality={municipality} duty={asked} status={status} />
      )}
    </Stack>
  );
}

function CoverageList({
  municipality,
  duty,
  status,
}: {
  municipality: string;
  duty: string;
  status: string;
}) {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const list = useQuery(coverageIn(municipality, duty));
  return (
    <Sights query={list}>
      {({ items }) => {
        const shown = items.filter((row) => status === '' || row.status === status);
        if (shown.length === 0) return <Nothing title={t('coverage.nobody')} />;
        return (
          <Table size="small" aria-label={t('coverage.list')}>
            <TableHead>
              <TableRow>
                <TableCell>{t('coverage.organisation')}</TableCell>
                <TableCell>{t('coverage.person')}</TableCell>
                <TableCell>{t('coverage.standing')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {shown.map(({ nodeId, name, personName, status: stands, sessionId, on }) => (
                <TableRow key={nodeId}>
                  <TableCell component="th" scope="row">
                    <MuiLink
                      component={Link}
                      to={nodeId.startsWith('m-') ? paths.municipality(nodeId) : paths.school(nodeId)}
                    >
                      {inLanguage(name, language)}
                    </MuiLink>
                  </TableCell>
                  <TableCell>{personName ?? '—'}</TableCell>
                  <TableCell>
                    {sessionId && on ? (
                      <MuiLink component={Link} to={paths.seminar(sessionId)}>
                        {t(`coverage.${stands}`)}, {formatDay(on, language)}
                      </MuiLink>
                    ) : (
                      <Typography variant="body2" component="span">
                        {t(`coverage.${stands}`)}
                      </Typography>
                    )}{' '}
                    {stands === 'notReached' && (
                      <MuiLink
                        component={Link}
                        to={`${paths.seminars}?view=agenda&duty=${duty}&node=${nodeId}`}
                      >
                        {t('coverage.signUp')}
                      </MuiLink>
                    )}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        );
      }}
    </Sights>
  );
}
