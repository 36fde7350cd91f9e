import { Link as MuiLink } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { useCarry } from '../../plan/carry.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { mostLines, readChoices } from '../charts/lines.ts';
import { MultiChoice } from '../charts/MultiChoice.tsx';
import { paths } from '../paths.ts';
import type { Rollout } from '../rollout/rollout.ts';
import { useParam } from '../rollout/useParam.ts';
import { BesideMaps } from './BesideMaps.tsx';
import { useMapAddress } from './mapAddress.ts';
import { panelFigures } from './panels.ts';
import { useMapFacts } from './useMapFacts.ts';

/** Several measures on one day. */
export function MeasuresMap({ rollout, measures }: { rollout: Rollout; measures: readonly MeasureView[] }) {
  const { t } = useTranslation(['app', 'map']);
  const language = useLanguage();
  const carry = useCarry();
  const { unit } = useMapAddress();
  const { measureTitle, titleOf } = useMapFacts(rollout, unit);
  const numbers = measures.map(({ number }) => number);
  const [asked, setAsked] = useParam<string>('measures', '');
  const chosen = readChoices(asked, numbers, numbers.slice(0, mostLines));
  const titles = new Map(measures.map((measure) => [measure.number, measureTitle(measure)]));
  const nameOf = (number: string) => titles.get(number) ?? number;
  const panels = chosen.map((number) => ({
    ...panelFigures(number, rollout.progress, number, unit),
    title: nameOf(number),
    short: number,
    heading: (
      <MuiLink component={Link} to={carry(paths.map, { measure: number })} color="inherit">
        {nameOf(number)}
      </MuiLink>
    ),
  }));
  return (
    <>
      <MultiChoice
        label={t('map.measures')}
        helperText={t('map.measuresHelp', { count: mostLines })}
        chosen={chosen}
        options={numbers}
        nameOf={nameOf}
        onChange={(next) => setAsked(next.join(','))}
      />
      <BesideMaps
        rollout={rollout}
        panels={panels}
        title={titleOf(chosen.join(', '))}
        period={t('rollout.period', { day: formatDay(rollout.progress.asOf, language) })}
        fileName={`map-measures-${rollout.progress.asOf}`}
      />
    </>
  );
}
