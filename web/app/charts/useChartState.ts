import { type ChartTab, chartTabs } from '../../shared/charts/ChartFrame.tsx';
import { useParam } from '../rollout/useParam.ts';

const switchValues = ['off', 'on'] as const;

/** What the reader has chosen of every chart of the page alike; it stands in the address. */
export function useChartState() {
  const [relative, setRelative] = useParam('relative', 'on', switchValues);
  const [hides, setHides] = useParam('hideNoData', 'off', switchValues);
  const [tab, setTab] = useParam<ChartTab>('tab', 'chart', chartTabs);
  return {
    /** Shares of the obliged, or how many of them. */
    isRelative: relative === 'on',
    setRelative: (is: boolean) => setRelative(is ? 'on' : 'off'),
    /** Places without data are left out. */
    hidesNoData: hides === 'on',
    setHidesNoData: (is: boolean) => setHides(is ? 'on' : 'off'),
    tab,
    setTab,
  };
}
