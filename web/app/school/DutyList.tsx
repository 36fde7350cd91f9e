import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useCarry } from '../../plan/carry.ts';
import { useDeadlineWords } from '../../plan/words.ts';
import { StatusChip } from '../../shared/evidence/StatusChip.tsx';
import { useBecauseWords } from '../../shared/evidence/words.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { factPath } from '../measure/factPath.ts';
import { paths } from '../paths.ts';
import { DutyPeriods } from './DutyPeriods.tsx';
import type { Duty } from './duties.ts';

/** Every duty with its status, the reason and the fact behind it; those nobody can prove yet stand folded below. */
export function DutyList({ duties }: { duties: readonly Duty[] }) {
  const { t } = useTranslation('school');
  const provable = duties.filter(({ measure }) => measure.predicate !== undefined);
  const others = duties.filter(({ measure }) => measure.predicate === undefined);
  if (duties.length === 0) return <Nothing title={t('school.dutiesEmpty')} />;
  return (
    <>
      <Duties duties={provable} />
      {others.length > 0 && (
        <Box component="details" sx={{ mt: 1, '& summary': { cursor: 'pointer', fontSize: '0.875rem' } }}>
          <summary>{t('school.undecided', { count: others.length })}</summary>
          <Duties duties={others} />
        </Box>
      )}
    </>
  );
}

function Duties({ duties }: { duties: readonly Duty[] }) {
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {duties.map((duty) => (
        <DutyRow key={duty.measure.number} duty={duty} />
      ))}
    </Box>
  );
}

function DutyRow({ duty: { measure, item } }: { duty: Duty }) {
  const { t } = useTranslation('school');
  const language = useLanguage();
  const carry = useCarry();
  const becauseWords = useBecauseWords();
  const deadlineWords = useDeadlineWords();
  const { because, status, late, since, periods, nodeId } = item;
  const fact = because.fact && factPath(because.fact, nodeId);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        columnGap: 2,
        rowGap: 0.5,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
        gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) max-content' },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <MuiLink
          component={Link}
          to={carry(paths.measure(measure.number))}
          sx={{ fontWeight: 600, display: 'inline-block', py: 0.25 }}
        >
          {measure.number}. {inLanguage(measure.title, language)}
        </MuiLink>
        <Typography variant="body2" color="text.secondary">
          {becauseWords(because)}
          {fact && (
            <>
              {' · '}
              <MuiLink component={Link} to={withPart(carry, fact)}>
                {t('school.fact')}
              </MuiLink>
            </>
          )}
        </Typography>
        {periods && <DutyPeriods periods={periods} />}
      </Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.25, alignItems: { md: 'flex-end' } }}>
        <span>
          <StatusChip status={status} late={late} />
        </span>
        <Typography variant="caption" color="text.secondary">
          {deadlineWords(measure.deadline)}
          {since && ` · ${t('school.since', { day: formatDay(since, language) })}`}
        </Typography>
      </Box>
    </Box>
  );
}

/** In an address the day stands before the part of the page. */
function withPart(carry: ReturnType<typeof useCarry>, fact: string): string {
  const [page = '', part] = fact.split('#');
  return part ? `${carry(page)}#${part}` : carry(page);
}
