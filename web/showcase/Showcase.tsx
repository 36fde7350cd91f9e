import { Button, useColorScheme } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { useLanguage } from '../shared/text/language.ts';
import { PageFrame } from '../shared/ui/PageFrame.tsx';
import { useThemeMode } from '../shared/ui/themeMode.ts';
import { ChartStates } from './ChartStates.tsx';
import { EvidenceStates } from './EvidenceStates.tsx';
import { FrameStates, frames } from './FrameStates.tsx';
import { GanttStates } from './GanttStates.tsx';
import { MapStates } from './MapStates.tsx';
import { SightStates } from './SightStates.tsx';
import { TableStates } from './TableStates.tsx';
import { UiStates } from './UiStates.tsx';

/** Every shared part in every state on one page: to look at, to try by hand, and for tests to look at. */
export function Showcase() {
  const [params] = useSearchParams();
  return frames[params.get('frame') ?? ''] ?? <AllStates />;
}

function AllStates() {
  const { i18n } = useTranslation('shared');
  const language = useLanguage();
  const { setMode } = useColorScheme();
  const isDark = useThemeMode() === 'dark';
  return (
    <PageFrame
      title="Общие части"
      subtitle="Каждая во всех состояниях"
      actions={
        <>
          <Button onClick={() => void i18n.changeLanguage(language === 'ru' ? 'en' : 'ru')}>
            {language === 'ru' ? 'English' : 'Русский'}
          </Button>
          <Button onClick={() => setMode(isDark ? 'light' : 'dark')}>{isDark ? 'Светлая' : 'Тёмная'}</Button>
        </>
      }
    >
      <FrameStates />
      <UiStates />
      <SightStates />
      <EvidenceStates />
      <TableStates />
      <GanttStates />
      <MapStates />
      <ChartStates />
    </PageFrame>
  );
}
