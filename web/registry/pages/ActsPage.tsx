import { Drawer, IconButton, MenuItem, Stack, Tab, Tabs, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useSession } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { compareNames } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { ActDesk } from '../components/ActDesk.tsx';
import { ActImport } from '../components/ActImport.tsx';
import { NodeActs } from '../components/NodeActs.tsx';
import { Vacancies } from '../components/Vacancies.tsx';
import { shortNameOf } from '../names.ts';
import { municipalities } from '../queries.ts';

const tabs = ['desk', 'vacancies', 'import'] as const;

/** The desk of those who accept acts, and lists of acts loaded at once. */
export function ActsPage() {
  const { t } = useTranslation('registry');
  const { person } = useSession();
  const { regionId } = useRegion();
  const [chosen, choose] = useAddress('tab', 'desk', 'import', 'node');
  const tab = tabs.find((one) => one === chosen.tab) ?? 'desk';
  const isMunicipal = person?.role === 'municipal';
  const desk = isMunicipal ? person.org : chosen.desk || regionId;
  return (
    <PageFrame
      title={t('acts.title')}
      subtitle={t('acts.subtitle')}
      actions={
        tab !== 'import' &&
        !isMunicipal && (
          <DeskSelect desk={desk} onChange={(next) => choose({ desk: next === regionId ? '' : next })} />
        )
      }
    >
      <Tabs
        value={tab}
        onChange={(_event, next: string) => choose({ tab: next === 'desk' ? '' : next })}
        aria-label={t('acts.tabs')}
        sx={{ mb: 2 }}
      >
        {tabs.map((one) => (
          <Tab key={one} value={one} label={t(`acts.tab.${one}`)} />
        ))}
      </Tabs>
      {tab === 'desk' && <ActDesk desk={desk} onNode={(node) => choose({ node })} />}
      {tab === 'vacancies' && <Vacancies desk={desk} />}
      {tab === 'import' && <ActImport importId={chosen.import} onRead={(id) => choose({ import: id })} />}
      {chosen.node && <ActsDrawer nodeId={chosen.node} onClose={() => choose({ node: '' })} />}
    </PageFrame>
  );
}

/** The region's own desk, or that of a municipality to look at. */
function DeskSelect({ desk, onChange }: { desk: NodeId; onChange: (desk: NodeId) => void }) {
  const { t } = useTranslation('registry');
  const { regionId } = useRegion();
  const [language, today] = [useLanguage(), useToday()];
  const { data = [] } = useQuery(municipalities(regionId));
  const named = data
    .map((town) => ({ id: town.id, name: shortNameOf(town, today, language) }))
    .sort((a, b) => compareNames(a.name, b.name, language));
  const known = desk === regionId || named.some(({ id }) => id === desk);
  return (
    <TextField
      select
      label={t('acts.desk')}
      value={known ? desk : ''}
      onChange={(event) => onChange(event.target.value)}
      sx={{ minWidth: 260 }}
    >
      <MenuItem value={regionId}>{t('acts.ownDesk')}</MenuItem>
      {named.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {t('acts.deskOf', { name })}
        </MenuItem>
      ))}
    </TextField>
  );
}

function ActsDrawer({ nodeId, onClose }: { nodeId: NodeId; onClose: () => void }) {
  const { t } = useTranslation(['registry', 'shared']);
  return (
    <Drawer
      open
      anchor="right"
      onClose={onClose}
      slotProps={{ paper: { 'aria-label': t('acts.history'), sx: { width: { xs: '100%', sm: 520 }, p: 2 } } }}
    >
      <Stack direction="row" sx={{ justifyContent: 'flex-end' }}>
        <IconButton aria-label={t('close', { ns: 'shared' })} onClick={onClose}>
          <X size={20} />
        </IconButton>
      </Stack>
      <NodeActs nodeId={nodeId} />
    </Drawer>
  );
}
