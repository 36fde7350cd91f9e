import { Button, Chip, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { z } from 'zod';
import type { changesReplySchema, MeasureView } from '../../../functions/plan/contract.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import { useCarry } from '../../plan/carry.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { formatDay, formatNumber } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { signed } from '../overview/signed.ts';
import { paths } from '../paths.ts';
import { mayOpenList, useListLink } from '../rollout/lists.ts';
import type { Names } from '../rollout/names.ts';
import { Panel } from '../rollout/Panel.tsx';
import { isOfMunicipalities, type Rollout } from '../rollout/rollout.ts';
import { MovedList } from './MovedList.tsx';
import { placesOf, stepOf } from './step.ts';

interface MeasureStepProps {
  rollout: Rollout;
  measure: MeasureView;
  from: Day;
  municipality: NodeId | undefined;
  changes: z.infer<typeof changesReplySchema>;
  names: Names;
}

/** One measure's step: its figures at both ends, where it was made, and by whom. */
export function MeasureStep({ rollout, measure, from, municipality, changes, names }: MeasureStepProps) {
  const { t } = useTranslation('changes');
  const language = useLanguage();
  const { asOf } = useAsOf();
  const carry = useCarry();
  const listLink = useListLink();
  const scope = useRight('evidence.view');
  const { person } = useSession();
  const { number } = measure;
  const { region, municipalities } = rollout.progress;
  const standing = municipality ? municipalities.find(({ nodeId }) => nodeId === municipality) : region;
  const { before, after } = stepOf([...changes.region, ...changes.municipalities], standing, number);
  const places = placesOf(changes.municipalities, number);
  const change = after.satisfied - before.satisfied;
  const own = scope === 'municipality' && isOfMunicipalities(measure) ? person?.org : undefined;
  const wholeList = listLink(number, { municipality, status: 'obliged' });
  const figure = (name: 'obliged' | 'overdue', one = before[name] ?? 0, other = after[name] ?? 0) =>
    one !== other && (
      <Typography variant="body2">
        {t(`changes.${name}`, { from: formatNumber(one, language), to: formatNumber(other, language) })}
      </Typography>
    );
  return (
    <>
      <Panel
        title={`${t('changes.step')}: ${number}. ${inLanguage(measure.title, language)}`}
        action={
          wholeList && (
            <Button component={Link} to={wholeList} size="small">
              {t('changes.wholeList', { day: formatDay(asOf, language) })}
            </Button>
          )
        }
      >
        <Typography sx={{ fontWeight: 650, fontSize: '1.15rem', fontVariantNumeric: 'tabular-nums' }}>
          {t('changes.satisfied', {
            from: formatNumber(before.satisfied, language),
            to: formatNumber(after.satisfied, language),
            change: signed(change, language),
          })}
        </Typography>
        {figure('obliged')}
        {figure('overdue')}
        {!municipality && places.length > 0 && (
          <Stack
            component="ul"
            direction="row"
            aria-label={t('changes.places')}
            sx={{ flexWrap: 'wrap', gap: 0.75, mt: 1, mb: 0, p: 0, listStyle: 'none' }}
          >
            {places.map((one) => (
              <li key={one.nodeId}>
                <Chip
                  component={Link}
                  clickable
                  size="small"
                  to={carry(paths.changes, { from, measure: number, municipality: one.nodeId })}
                  label={t('changes.place', {
                    name: names.short(one.nodeId),
                    change: signed(one.change, language),
                  })}
                />
              </li>
            ))}
          </Stack>
        )}
      </Panel>
      {mayOpenList(scope, person?.org, municipality ?? own) ? (
        <MovedList
          planId={rollout.plan.id}
          step={{ from, to: asOf, number, municipality: municipality ?? own }}
          municipalities={rollout.municipalities}
        />
      ) : (
        <Nothing title={t('changes.closed')}>{t('changes.closedAdvice')}</Nothing>
      )}
    </>
  );
}
