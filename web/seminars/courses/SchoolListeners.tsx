import {
  Box,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { shareOf } from '../../../functions/seminars/listeners/rules.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { formatShare } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { listenersBySchool } from './queries.ts';

interface SchoolListenersProps {
  municipalityId: NodeId;
  name: string;
  halfYear: string;
}

const tint = 'color-mix(in srgb, var(--mui-palette-primary-main) 16%, transparent)';

/** Schools of a municipality with the share of their teachers who were taught the topic, laggards first. */
export function SchoolListeners({ municipalityId, name, halfYear }: SchoolListenersProps) {
  const { t } = useTranslation('courses');
  const language = useLanguage();
  const schools = useQuery(listenersBySchool(municipalityId, halfYear));
  const title = t('share.ofSchools', { name });
  return (
    <Box component="section" aria-label={title}>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('share.laggards')}
      </Typography>
      <Sights query={schools}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title={t('share.none')} />
          ) : (
            <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={title}>
              <Table size="small" aria-label={title} sx={{ maxWidth: 860 }}>
                <TableHead>
                  <TableRow>
                    <TableCell>{t('share.school')}</TableCell>
                    <TableCell align="right">{t('share.share')}</TableCell>
                    <TableCell align="right">{t('share.withTopic')}</TableCell>
                    <TableCell align="right">{t('share.teachers')}</TableCell>
                    <TableCell align="right">{t('share.listeners')}</TableCell>
                  </TableRow>
                </TableHead>
                <TableBody>
                  {items.map((row) => {
                    const share = shareOf(row);
                    const filled = `${Math.round((share ?? 0) * 100)}%`;
                    return (
                      <TableRow key={row.nodeId}>
                        <TableCell component="th" scope="row">
                          <MuiLink component={Link} to={paths.school(row.nodeId)}>
                            {inLanguage(row.name, language)}
                          </MuiLink>
                        </TableCell>
                        <TableCell
                          align="right"
                          sx={{
                            backgroundImage: `linear-gradient(to right, ${tint} ${filled}, transparent ${filled})`,
                          }}
                        >
                          {share === undefined ? t('share.unknown') : formatShare(share, language)}
                        </TableCell>
                        <TableCell align="right">{row.withTopic}</TableCell>
                        <TableCell align="right">{row.teachers ?? '—'}</TableCell>
                        <TableCell align="right">{row.listeners}</TableCell>
                      </TableRow>
                    );
                  })}
                </TableBody>
              </Table>
            </Box>
          )
        }
      </Sights>
    </Box>
  );
}
