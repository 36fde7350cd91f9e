import { Alert, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { measuresIn } from '../../plan/measures.ts';
import { planMeasures, useCurrentPlan } from '../../plan/queries.ts';
import { municipalities } from '../../registry/queries.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { compareNames } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { Choice } from '../rollout/Choice.tsx';
import { type Composed, manners } from './composing.ts';
import { useDeskNames } from './deskNames.ts';
import { NamedDesks } from './NamedDesks.tsx';
import { SessionChoice } from './SessionChoice.tsx';

interface AddressingFieldProps {
  composed: Composed;
  onChange: (part: Partial<Composed>) => void;
}

/** Whom a message is for: named one by one, or found by a rule within the reader's own place. */
export function AddressingField({ composed, onChange }: AddressingFieldProps) {
  const { t } = useTranslation('post');
  const scope = useRight('message.send');
  const { person } = useSession();
  const byRule = scope === 'region' || scope === 'municipality';
  if (person?.role === 'trainer' || (byRule && composed.by === 'participants'))
    return (
      <Stack sx={{ gap: 1.5 }}>
        {byRule && <Manners composed={composed} onChange={onChange} />}
        <SessionChoice
          sessionId={composed.sessionId}
          onChange={(sessionId) => onChange({ by: 'participants', sessionId })}
        />
        <Alert severity="info">{t('compose.participantsAdvice')}</Alert>
      </Stack>
    );
  return (
    <Stack sx={{ gap: 1.5 }}>
      {byRule && <Manners composed={composed} onChange={onChange} />}
      {composed.by === 'hand' || !byRule ? (
        <NamedDesks to={composed.to} onChange={(to) => onChange({ to })} />
      ) : (
        <>
          <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
            {composed.by === 'laggards' && (
              <MeasureChoice number={composed.number} onChange={(number) => onChange({ number })} />
            )}
            {composed.by === 'everybody' && scope === 'region' && (
              <Choice
                label={t('compose.kind')}
                value={composed.kind}
                options={['school', 'municipality']}
                nameOf={(kind) => t(`compose.kinds.${kind}`)}
                onChange={(kind) => onChange({ kind })}
                width={240}
              />
            )}
            <PlaceOfRule within={composed.within} onChange={(within) => onChange({ within })} />
          </Stack>
          <Alert severity="info">{t('compose.ruleAdvice')}</Alert>
        </>
      )}
    </Stack>
  );
}

function Manners({ composed: { by }, onChange }: AddressingFieldProps) {
  const { t } = useTranslation('post');
  return (
    <Choice
      label={t('compose.by')}
      value={by}
      options={manners}
      nameOf={(one) => t(`compose.byName.${one}`)}
      onChange={(chosen) => onChange({ by: chosen })}
      width={420}
    />
  );
}

function PlaceOfRule({ within, onChange }: { within: string; onChange: (within: string) => void }) {
  const { t } = useTranslation('post');
  const language = useLanguage();
  const { person } = useSession();
  const { regionId } = useRegion();
  const { names } = useDeskNames();
  const places = useQuery(municipalities(regionId));
  const own = person?.role === 'municipal' ? person.org : undefined;
  const ids = (places.data ?? [])
    .map(({ id }) => id)
    .sort((a, b) => compareNames(names.short(a), names.short(b), language));
  const options = own ? [own] : [regionId, ...ids];
  return (
    <Choice
      label={t('compose.within')}
      value={options.includes(within) ? within : (options[0] ?? '')}
      options={options}
      nameOf={(id) => (id === regionId ? t('compose.wholeRegion') : names.short(id))}
      onChange={onChange}
      width={300}
    />
  );
}

function MeasureChoice({ number, onChange }: { number: string; onChange: (number: string) => void }) {
  const { t } = useTranslation('post');
  const [language, today] = [useLanguage(), useToday()];
  const planId = useCurrentPlan().data?.id ?? '';
  const measures = useQuery({ ...planMeasures(planId, today), enabled: planId !== '' });
  const options = measures.data
    ? measuresIn(measures.data).filter(({ predicate, audience }) => predicate && audience !== 'region')
    : [];
  const titleOf = (wanted: string) => {
    const found = options.find((one) => one.number === wanted);
    return found ? `${wanted}. ${inLanguage(found.title, language)}` : '';
  };
  return (
    <Choice
      label={t('compose.measure')}
      value={options.some((one) => one.number === number) ? number : ''}
      options={['', ...options.map((one) => one.number)]}
      nameOf={titleOf}
      onChange={onChange}
      width={420}
    />
  );
}
