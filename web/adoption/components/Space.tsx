import { Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { SpaceView } from '../../../functions/adoption/contract/space.ts';
import { incompleteChecks, standingReports } from '../../../functions/adoption/rules/space.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { knownBy } from '../knownBy.ts';
import { SpaceChecks } from './SpaceChecks.tsx';
import { SpaceForm } from './SpaceForm.tsx';

interface SpaceProps {
  view: SpaceView;
  asOf: Day;
  mayRecord: boolean;
  isFormOpen: boolean;
  onForm: (isOpen: boolean) => void;
}

export function Space({ view, asOf, mayRecord, isFormOpen, onForm }: SpaceProps) {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  const report = standingReports(knownBy(view.reports, asOf)).at(-1);
  return (
    <>
      {report ? (
        <>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
            {t('space.reportedOn', {
              day: formatDay(report.effectiveAt, language),
              source: t(`source.${report.source}`),
            })}{' '}
            {incompleteChecks(report).length === 0 && t('space.complete')}
          </Typography>
          <SpaceChecks checks={report.checks} />
        </>
      ) : (
        <Nothing title={t('space.none')}>{mayRecord && t('space.noneAdvice')}</Nothing>
      )}
      {mayRecord && !isFormOpen && (
        <Button variant="outlined" className="no-print" sx={{ mt: 1.5 }} onClick={() => onForm(true)}>
          {t('space.report')}
        </Button>
      )}
      {mayRecord && isFormOpen && <SpaceForm view={view} onDone={() => onForm(false)} />}
    </>
  );
}
