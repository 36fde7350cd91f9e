import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { NodeId } from '../../../functions/shared/words.ts';
import { SignalList } from '../../adoption/components/SignalList.tsx';
import { municipalSignalsOf } from '../../adoption/queries.ts';
import { useCarry } from '../../plan/carry.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import type { Names } from '../rollout/names.ts';
import { Part } from '../school/Part.tsx';

/** Schools in whose records there is something to talk about: for their own municipality alone. */
export function SchoolSignals({ nodeId, names }: { nodeId: NodeId; names: Names }) {
  const { t } = useTranslation('adoption');
  const { asOf } = useAsOf();
  const carry = useCarry();
  const signals = useQuery(municipalSignalsOf(nodeId, asOf));
  return (
    <Part id="signals" title={t('signals.title')}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('signals.intro')}
      </Typography>
      <Sights query={signals}>
        {({ schools }) =>
          schools.length === 0 ? (
            <Typography variant="body2">{t('signals.noneIn')}</Typography>
          ) : (
            <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
              {schools.map((school) => (
                <li key={school.nodeId}>
                  <MuiLink component={Link} to={`${carry(paths.school(school.nodeId))}#signals`}>
                    {names.short(school.nodeId)}
                  </MuiLink>
                  <SignalList signals={school.signals} />
                </li>
              ))}
            </Box>
          )
        }
      </Sights>
    </Part>
  );
}
