import { Box, Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Finding, Plan } from '../../../functions/plan/contract.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { FindingCard } from '../components/FindingCard.tsx';
import { FindingsFilter } from '../components/FindingsFilter.tsx';
import { PlanGate } from '../components/PlanGate.tsx';
import { SeverityMark } from '../components/SeverityMark.tsx';
import { chosenFindings, useFindingChoice } from '../findingChoice.ts';
import { planFindings } from '../queries.ts';
import { severities } from '../severity.ts';

/** The order audit: contradictions, gaps and notices found by rule in the order itself. */
export function FindingsPage() {
  const { t } = useTranslation('plan');
  return (
    <PageFrame title={t('audit.title')} subtitle={t('audit.subtitle')}>
      <PlanGate>{(plan) => <Findings plan={plan} />}</PlanGate>
    </PageFrame>
  );
}

function Findings({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  return (
    <Sights query={useQuery(planFindings(plan.id))}>
      {({ items }) =>
        items.length === 0 ? (
          <Nothing title={t('audit.clean')}>{t('audit.cleanAdvice')}</Nothing>
        ) : (
          <Found findings={items} />
        )
      }
    </Sights>
  );
}

function Found({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation('plan');
  const { choice, change } = useFindingChoice();
  const chosen = chosenFindings(findings, choice);
  return (
    <>
      <FindingsFilter findings={findings} choice={choice} onChange={change} />
      {chosen.length === 0 && (
        <Nothing
          title={t('audit.nothingChosen')}
          action={
            <Button onClick={() => change({ severity: undefined, rule: undefined, measure: undefined })}>
              {t('audit.showAll')}
            </Button>
          }
        />
      )}
      {severities.map((severity) => {
        const items = chosen.filter((finding) => finding.severity === severity);
        if (items.length === 0) return null;
        return (
          <Box component="section" key={severity} sx={{ mb: 3 }}>
            <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
              <SeverityMark severity={severity} />
              <Typography variant="h6" component="h2">
                {t(`finding.severity.${severity}`)}
              </Typography>
              <Typography color="text.secondary">{items.length}</Typography>
            </Stack>
            <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
              {t(`finding.severity.${severity}Meaning`)}
            </Typography>
            <Box
              sx={{
                display: 'grid',
                gap: 1.5,
                gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' },
                alignItems: 'start',
              }}
            >
              {items.map((finding) => (
                <FindingCard key={finding.id} finding={finding} />
              ))}
            </Box>
          </Box>
        );
      })}
    </>
  );
}
