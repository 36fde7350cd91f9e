import { Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { NodeId } from '../../../functions/shared/words.ts';
import { schoolTrust } from '../../exchange/trust/queries.ts';
import { useRight } from '../../shared/auth/person.ts';
import { Sights, Waiting } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import { Part } from '../school/Part.tsx';
import { ComparedTable } from './ComparedTable.tsx';
import { LevelChip } from './LevelChip.tsx';

/** How far the three sides agree on a school, with the reason of every point. */
export function TrustPart({ school }: { school: NodeId }) {
  const { t } = useTranslation('exchange');
  const trust = useQuery(schoolTrust(school));
  const scope = useRight('exchange.view');
  return (
    <Part id="trust" title={t('trust.part')}>
      <Sights query={trust} waiting={<Waiting rows={4} />}>
        {({ level, score, agreed, judged, judgedAtLeast, fields }) => (
          <>
            <Typography component="div" sx={{ mb: 1 }}>
              {score === undefined ? (
                t('trust.notYet', { judged, least: judgedAtLeast })
              ) : (
                <>
                  <strong>{t('trust.score', { score })}</strong> {t('trust.because', { agreed, judged })}
                </>
              )}{' '}
              <LevelChip level={level} />
            </Typography>
            <ComparedTable school={school} fields={fields} />
          </>
        )}
      </Sights>
      {(scope === 'region' || scope === 'municipality') && (
        <MuiLink component={Link} to={paths.trust} variant="body2" className="no-print">
          {t('trust.table')}
        </MuiLink>
      )}
    </Part>
  );
}
