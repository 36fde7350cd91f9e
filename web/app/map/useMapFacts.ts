import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useNames } from '../rollout/names.ts';
import type { Rollout } from '../rollout/rollout.ts';
import type { MapUnit } from './placeFigures.ts';
import { usePlaceWords } from './placeWords.ts';
import { tileCells } from './tileCells.ts';

/** Names, words and cells that every kind of the map is drawn with. */
export function useMapFacts(rollout: Rollout, unit: MapUnit) {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const names = useNames(rollout.municipalities);
  const words = usePlaceWords(unit);
  const cells = useMemo(() => tileCells(rollout.municipalities), [rollout.municipalities]);
  const sought = useMemo(
    () => rollout.municipalities.map(({ id }) => ({ id, name: names.full(id) })),
    [rollout.municipalities, names],
  );
  const measureTitle = ({ number, title }: MeasureView) => `${number}. ${inLanguage(title, language)}`;
  const titleOf = (what: string) =>
    t('map.mapOf', { unit: t(unit === 'share' ? 'map.shareTitle' : 'map.countTitle'), measure: what });
  return { names, words, cells, sought, measureTitle, titleOf };
}
