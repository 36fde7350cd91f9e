import { useTranslation } from 'react-i18next';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import { compareNames } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Choice } from '../rollout/Choice.tsx';
import { useNames } from '../rollout/names.ts';

interface PlaceChoiceProps {
  places: readonly NodeView[];
  /** Empty while none is chosen. */
  value: string;
  whenNone: string;
  onChange: (id: string) => void;
}

/** One of the region's municipalities, or none of them. */
export function PlaceChoice({ places, value, whenNone, onChange }: PlaceChoiceProps) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const names = useNames(places);
  const ids = places
    .map(({ id }) => id)
    .sort((a, b) => compareNames(names.short(a), names.short(b), language));
  return (
    <Choice
      label={t('rollout.municipality')}
      value={ids.includes(value) ? value : ''}
      options={['', ...ids]}
      nameOf={(id) => (id === '' ? whenNone : names.short(id))}
      onChange={onChange}
      width={260}
    />
  );
}
