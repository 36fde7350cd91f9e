import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { CompletenessView } from '../../../functions/registry/contract/completeness.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import { completenessOf } from './queries.ts';

interface SchoolRecordProps {
  nodeId: NodeId;
  mayCorrect: boolean;
}

/** What the record of a school lacks, each with its weight, its reason and the one box that mends it. */
export function SchoolRecord({ nodeId, mayCorrect }: SchoolRecordProps) {
  const record = useQuery(completenessOf(nodeId));
  return (
    <Sights query={record}>
      {(view) => <Findings view={view} mayCorrect={mayCorrect} onNewer={() => void record.refetch()} />}
    </Sights>
  );
}

interface FindingsProps {
  view: CompletenessView;
  mayCorrect: boolean;
  onNewer: () => void;
}

function Findings({ view, mayCorrect, onNewer }: FindingsProps) {
  const { t } = useTranslation('completeness');
  const { nodeId, score, isComplete, rules, version } = view;
  const lacking = rules.filter(({ passes }) => !passes);
  const passed = rules.filter(({ passes }) => passes);
  const said = t('completeness.score', { score });
  return (
    <>
      <Typography sx={{ fontWeight: 600 }} role="status">
        {said}{' '}
        {lacking.length === 0 ? t('completeness.whole') : isComplete && t('completeness.mandatoryDone')}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={score}
        color={isComplete ? 'primary' : 'secondary'}
        aria-label={t('completeness.part')}
        aria-valuetext={said}
        sx={{ height: 6, borderRadius: 3, my: 1, maxWidth: 460 }}
      />
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {lacking.map(({ code, weight, isMandatory, fields: [field] }) => (
          <Box component="li" key={code} sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5 }}>
            <Typography sx={{ fontWeight: 600 }}>
              {t(`completeness.rule.${code}`)}{' '}
              <Typography component="span" variant="body2" color="text.secondary">
                {t('completeness.points', { count: weight })},{' '}
                {t(isMandatory ? 'completeness.mandatory' : 'completeness.desirable')}
              </Typography>
            </Typography>
            <Typography variant="body2">{t(`completeness.lacks.${code}`)}</Typography>
            <Typography variant="body2" color="text.secondary">
              {t(`completeness.why.${code}`)}
            </Typography>
            {mayCorrect && field && (
              <CorrectionForm nodeId={nodeId} rule={code} field={field} version={version} onNewer={onNewer} />
            )}
          </Box>
        ))}
      </Box>
      {passed.length > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1.5 }}>
          {t('completeness.passed', {
            names: passed
              .map(
                ({ code, weight }) =>
                  `${t(`completeness.rule.${code}`)} (${t('completeness.points', { count: weight })})`,
              )
              .join(', '),
          })}
        </Typography>
      )}
      <History view={view} />
      {mayCorrect && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }} className="no-print">
          {t('completeness.toHotline')}{' '}
          <Button component={Link} to={paths.ask} size="small">
            {t('completeness.ask')}
          </Button>
        </Typography>
      )}
    </>
  );
}

/** Worth telling once it has changed. */
function History({ view: { history } }: { view: CompletenessView }) {
  const { t } = useTranslation('completeness');
  const language = useLanguage();
  if (history.length < 2) return null;
  const steps = history
    .map(({ since, score }) => t('completeness.step', { day: formatDay(since, language), score }))
    .join('; ');
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
      {t('completeness.history', { steps })}
    </Typography>
  );
}
