import { Alert, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { ConsolidatePanel } from '../components/ConsolidatePanel.tsx';
import { MunicipalReports } from '../components/MunicipalReports.tsx';
import { OwnReports } from '../components/OwnReports.tsx';
import { QuarterField } from '../components/QuarterField.tsx';
import { lastEnded, quartersUpTo } from '../quarters.ts';
import { consolidatedOf } from '../queries.ts';

/** Reports of whoever opens it: the department’s desk of a quarter, or a municipality’s own reports. */
export function ReportsPage() {
  const { t } = useTranslation('reporting');
  const { person } = useSession();
  const scope = useRight('quarterly.view');
  const today = useToday();
  const [chosen, choose] = useAddress('quarter');
  const quarter = chosen.quarter || lastEnded(today);
  const isDesk = scope === 'region';
  return (
    <PageFrame
      title={t('list.title')}
      subtitle={t('list.subtitle')}
      actions={
        isDesk && (
          <QuarterField
            quarters={[...new Set([...quartersUpTo(today), quarter])]}
            value={quarter}
            onChange={(next) => choose({ quarter: next })}
          />
        )
      }
    >
      {isDesk && <Desk key={quarter} regionId={person?.path[0] ?? ''} quarter={quarter} />}
      {scope === 'municipality' && <OwnReports nodeId={person?.org ?? ''} today={today} />}
      {!scope && (
        <Nothing
          title={t(person ? 'list.empty' : 'onlySignedIn.title', { ns: person ? 'reporting' : 'app' })}
        >
          {t(person ? 'list.emptyAdvice' : 'onlySignedIn.advice', { ns: person ? 'reporting' : 'app' })}
        </Nothing>
      )}
    </PageFrame>
  );
}

function Desk({ regionId, quarter }: { regionId: string; quarter: string }) {
  const { t } = useTranslation('reporting');
  const language = useLanguage();
  const view = useQuery(consolidatedOf(regionId, quarter));
  return (
    <Sights query={view}>
      {(shown) => {
        const of = shown.municipalities.length;
        const count = (status: string) => shown.municipalities.filter((one) => one.status === status).length;
        return (
          <>
            {!shown.isOver && (
              <Alert severity="info" sx={{ mb: 2 }}>
                {t('report.preliminary')}
              </Alert>
            )}
            <Typography sx={{ mb: 2 }}>
              {t('list.accepted', { count: count('accepted'), of })} ·{' '}
              {t('list.waiting', { count: count('submitted') })} ·{' '}
              {t('list.due', { due: formatDay(shown.dueOn, language) })}
            </Typography>
            <ConsolidatePanel regionId={regionId} view={shown} />
            <MunicipalReports view={shown} />
          </>
        );
      }}
    </Sights>
  );
}
