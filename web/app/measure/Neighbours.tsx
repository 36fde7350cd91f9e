import { Box, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Finding, MeasureView } from '../../../functions/plan/contract.ts';
import { useCarry } from '../../plan/carry.ts';
import { SeverityMark } from '../../plan/components/SeverityMark.tsx';
import { useFindingWords } from '../../plan/words.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { paths } from '../paths.ts';
import { Panel } from '../rollout/Panel.tsx';

interface LinkedMeasure {
  measure: MeasureView;
  isConfirmed: boolean;
}

/** Measures it waits for, and those that wait for it. */
export function linksOf(
  measure: MeasureView,
  all: readonly MeasureView[],
): { before: LinkedMeasure[]; after: LinkedMeasure[] } {
  const before = measure.predecessors.flatMap(({ number, confirmed }) => {
    const found = all.find((one) => one.number === number);
    return found ? [{ measure: found, isConfirmed: confirmed }] : [];
  });
  const after = all.flatMap((one) => {
    const link = one.predecessors.find(({ number }) => number === measure.number);
    return link ? [{ measure: one, isConfirmed: link.confirmed }] : [];
  });
  return { before, after };
}

interface NeighboursProps {
  measure: MeasureView;
  all: readonly MeasureView[];
  findings: readonly Finding[];
}

/** Its place among the others, and what the audit of the order has found about it. */
export function Neighbours({ measure, all, findings }: NeighboursProps) {
  const { t } = useTranslation('measure');
  const { before, after } = linksOf(measure, all);
  const own = findings.filter(({ measures }) => measures.includes(measure.number));
  if (before.length + after.length + own.length === 0) return null;
  return (
    <Stack sx={{ gap: 1.5 }}>
      {before.length > 0 && <Linked title={t('measure.waitsFor')} links={before} />}
      {after.length > 0 && <Linked title={t('measure.isWaitedFor')} links={after} />}
      {own.length > 0 && <Findings findings={own} />}
    </Stack>
  );
}

function Linked({ title, links }: { title: string; links: readonly LinkedMeasure[] }) {
  const { t } = useTranslation('measure');
  const language = useLanguage();
  const carry = useCarry();
  return (
    <Panel title={title}>
      <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.875rem' }}>
        {links.map(({ measure, isConfirmed }) => (
          <li key={measure.number}>
            <MuiLink component={Link} to={carry(paths.measure(measure.number))}>
              {measure.number}. {inLanguage(measure.title, language)}
            </MuiLink>
            {!isConfirmed && (
              <Typography component="span" variant="caption" color="text.secondary">
                {' '}
                · {t('measure.unconfirmed')}
              </Typography>
            )}
          </li>
        ))}
      </Box>
    </Panel>
  );
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation('measure');
  const findingWords = useFindingWords();
  const carry = useCarry();
  return (
    <Panel
      title={t('measure.findings')}
      action={
        <MuiLink component={Link} to={carry(paths.findings)} variant="body2">
          {findings.length}
        </MuiLink>
      }
    >
      <Stack component="ul" sx={{ m: 0, p: 0, gap: 1, listStyle: 'none' }}>
        {findings.map((finding) => {
          const { title, text } = findingWords(finding);
          return (
            <Stack component="li" direction="row" key={finding.id} sx={{ gap: 1 }}>
              <SeverityMark severity={finding.severity} />
              <Typography variant="body2">
                <strong>{title}.</strong> {text}
              </Typography>
            </Stack>
          );
        })}
      </Stack>
    </Panel>
  );
}
