import { Button } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router-dom';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { useCarry } from '../../plan/carry.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import { Panel } from '../rollout/Panel.tsx';
import type { Rollout } from '../rollout/rollout.ts';
import { EvidenceList } from './EvidenceList.tsx';

interface ListPanelProps {
  rollout: Rollout;
  measure: MeasureView;
  period: string | undefined;
}

/** The list behind the figures, as far as the reader may see: the region, one's municipality, one's school. */
export function ListPanel(props: ListPanelProps) {
  const { t } = useTranslation('measure');
  const { hash } = useLocation();
  const carry = useCarry();
  const scope = useRight('evidence.view');
  const { person } = useSession();
  const anchor = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hash === '#list') anchor.current?.scrollIntoView({ block: 'start' });
  }, [hash]);
  const own = person?.org ?? '';
  return (
    <div ref={anchor} id="list" style={{ scrollMarginTop: 64 }}>
      <Panel
        title={t('measure.list')}
        action={
          (scope === 'school' || scope === 'municipality') && (
            <Button
              component={Link}
              to={carry(scope === 'school' ? paths.school(own) : paths.municipality(own))}
              size="small"
            >
              {t(scope === 'school' ? 'measure.mySchool' : 'measure.myMunicipality')}
            </Button>
          )
        }
      >
        {scope === 'region' && <EvidenceList {...props} within={{}} />}
        {scope === 'municipality' && <EvidenceList {...props} within={{ municipality: own }} />}
        {scope === 'school' && <EvidenceList {...props} within={{ node: own }} />}
        {scope === undefined && (
          <Nothing title={t('measure.closedList')}>{t('measure.closedListAdvice')}</Nothing>
        )}
      </Panel>
    </div>
  );
}
