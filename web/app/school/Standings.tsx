import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Right } from '../../../functions/shared/access/policy.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { AlikePlace } from '../../adoption/components/AlikePlace.tsx';
import { SignalList } from '../../adoption/components/SignalList.tsx';
import { alikeOf, signalsOf } from '../../adoption/queries.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { Part } from './Part.tsx';

interface StandingsProps {
  nodeId: NodeId;
  may: (right: Right) => boolean;
}

/** How a school stands among alike ones, and what in its records is worth a talk. */
export function Standings({ nodeId, may }: StandingsProps) {
  const { t } = useTranslation('adoption');
  const { asOf } = useAsOf();
  const maySeeSignals = may('activity.classes');
  const alike = useQuery(alikeOf(nodeId, asOf));
  const signals = useQuery({ ...signalsOf(nodeId, asOf), enabled: maySeeSignals });
  return (
    <>
      <Part id="alike" title={t('alike.title')}>
        <Sights query={alike}>{(view) => <AlikePlace view={view} />}</Sights>
      </Part>
      {maySeeSignals && (
        <Part id="signals" title={t('signals.title')}>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
            {t('signals.intro')}
          </Typography>
          <Sights query={signals}>
            {(view) =>
              view.signals.length === 0 ? (
                <Typography variant="body2">{t('signals.none')}</Typography>
              ) : (
                <SignalList signals={view.signals} />
              )
            }
          </Sights>
        </Part>
      )}
    </>
  );
}
