import { Tab, Tabs } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { useRight } from '../../shared/auth/person.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { BoardRuns } from '../components/board/BoardRuns.tsx';
import { SchoolAges } from '../components/board/SchoolAges.tsx';
import { DownloadButton } from '../components/DownloadButton.tsx';
import { PullTable } from '../gradebook/PullTable.tsx';
import { exportLink } from '../runQueries.ts';

const tabs = ['runs', 'pulls', 'schools'] as const;

/** Every run and every pull of the region, and how old what it knows of each school is. */
export function ExchangeBoardPage() {
  const { t } = useTranslation('exchange');
  const [{ show }, choose] = useAddress('show');
  const mayExport = useRight('exchange.export') !== undefined;
  const mayPull = useRight('exchange.pull') !== undefined;
  const tab = tabs.find((one) => one === show) ?? 'runs';
  return (
    <PageFrame
      title={t('board.title')}
      subtitle={t('board.subtitle')}
      actions={mayExport && <DownloadButton label={t('board.export')} linkOf={exportLink} />}
    >
      <Tabs
        value={tab}
        onChange={(_event, next: string) => choose({ show: next === 'runs' ? '' : next })}
        aria-label={t('board.title')}
        sx={{ mb: 2 }}
      >
        <Tab value="runs" label={t('board.runs')} id="tab-runs" aria-controls="panel-runs" />
        <Tab value="pulls" label={t('board.pulls')} id="tab-pulls" aria-controls="panel-pulls" />
        <Tab value="schools" label={t('board.schools')} id="tab-schools" aria-controls="panel-schools" />
      </Tabs>
      <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === 'runs' && <BoardRuns />}
        {tab === 'pulls' && <PullTable mayPull={mayPull} />}
        {tab === 'schools' && <SchoolAges />}
      </div>
    </PageFrame>
  );
}
