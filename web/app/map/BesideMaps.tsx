import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { legendLines, MapLegend } from '../../shared/map/MapLegend.tsx';
import type { MapPanel } from '../../shared/map/MapMultiples.tsx';
import { mapPalette } from '../../shared/map/palette.ts';
import { sideBySide } from '../../shared/map/sideBySide.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useThemeMode } from '../../shared/ui/themeMode.ts';
import { signed } from '../overview/signed.ts';
import { paths } from '../paths.ts';
import { useCountsWords } from '../rollout/countsWords.ts';
import type { Rollout } from '../rollout/rollout.ts';
import { type BesideHandle, BesidePicture } from './BesidePicture.tsx';
import { MapControls } from './MapControls.tsx';
import { MapDownloads } from './MapDownloads.tsx';
import { MapFrame } from './MapFrame.tsx';
import { useMapAddress } from './mapAddress.ts';
import { PanelsTable } from './PanelsTable.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';
import { gainOf, type PanelFigures, type PanelRow, panelRows } from './panels.ts';
import { panelsTable } from './panelsTable.ts';
import { schemeFor } from './placeFigures.ts';
import { SelectedPlace } from './SelectedPlace.tsx';
import { useMapFacts } from './useMapFacts.ts';

/** One map of a series: its figures, and what it is called. */
export interface BesidePanel extends PanelFigures {
  title: string;
  /** Where there is no room for the title. */
  short?: string;
  heading: ReactNode;
}

interface BesideMapsProps {
  rollout: Rollout;
  panels: readonly BesidePanel[];
  /** The figures are still those of days that were asked for before. */
  isStale?: boolean;
  title: string;
  period: string;
  fileName: string;
  /** Two maps of full size with a column of what the second has gained; otherwise as many small ones as there are. */
  isPair?: boolean;
}

/** Maps side by side in the same classes, the same place marked in all, one table of all their numbers. */
export function BesideMaps(props: BesideMapsProps) {
  const { rollout, panels, isStale = false, title, period, fileName, isPair = false } = props;
  const { t } = useTranslation(['app', 'map']);
  const language = useLanguage();
  const address = useMapAddress();
  const { view, unit, hidesNoData, selectedId, select } = address;
  const { names, words, cells, sought } = useMapFacts(rollout, unit);
  const { share } = useCountsWords();
  const [hoveredId, setHoveredId] = useState<string>();
  const maps = useRef<BesideHandle>(null);
  const scheme = schemeFor(
    unit,
    panels.flatMap(({ figures }) => figures),
  );
  const palette = mapPalette(useThemeMode(), scheme.breaks.length - 1);
  const rows = useMemo(() => panelRows(panels, hidesNoData), [panels, hidesNoData]);
  const shownIds = new Set(rows.map(({ nodeId }) => nodeId));
  const drawn = panels.map(({ id, title: name, heading, figures, region }): MapPanel => {
    const whole = t('map.wholeRegion', { value: share(region) });
    return {
      id,
      title: name,
      heading,
      whole,
      ariaLabel: `${name}. ${whole}`,
      places: figures
        .filter(({ nodeId }) => shownIds.has(nodeId))
        .map((figure) => words.placeOf(figure, names)),
    };
  });
  const allPlaces = useMemo(() => drawn.flatMap(({ places }) => places), [drawn]);
  const legend = {
    places: allPlaces,
    scheme,
    labelOf: words.legendLabel,
    overLabels: { stale: t('map.carried') },
  };
  const caption = { title, lines: [period, t('rollout.source')], legend: legendLines(legend) };
  const draw = () => {
    const pictures = maps.current?.drawings() ?? [];
    return pictures.length === 0
      ? undefined
      : sideBySide(pictures, maps.current?.columns ?? 1, caption, { scheme, palette });
  };
  const heads = useMemo(
    () => panels.map(({ id, title: name, short }) => ({ id, title: name, short: short ?? name })),
    [panels],
  );
  const gain = useMemo(() => {
    const textOf = ({ readings }: PanelRow) => {
      const gained = gainOf(readings);
      if (gained === undefined) return '—';
      return unit === 'share' ? words.pointsText(gained) : signed(gained, language);
    };
    return isPair ? { title: t(unit === 'share' ? 'map.gainPoints' : 'map.gain'), textOf } : undefined;
  }, [isPair, unit, words, language, t]);
  const selected = rows.find(({ nodeId }) => nodeId === selectedId);
  return (
    <>
      <MapControls address={address} offersSchools={false}>
        <PlaceSearch places={sought} selectedId={selectedId} onChoose={select} />
        <MapDownloads
          draw={view === 'table' ? undefined : draw}
          table={panelsTable(
            rows,
            [t('map.column.name'), ...heads.map((head) => head.title)],
            names.full,
            words.valueText,
          )}
          fileName={fileName}
        />
      </MapControls>
      <MapFrame
        view={view}
        isStale={isStale}
        title={title}
        period={period}
        isWide
        hint={t(isPair ? 'map.keyboard' : 'map.keyboardOfSeveral')}
        picture={
          <>
            <BesidePicture
              panels={drawn}
              cells={cells}
              names={names}
              isGeographic={view === 'geo'}
              isPair={isPair}
              scheme={scheme}
              palette={palette}
              hoveredId={hoveredId}
              selectedId={selectedId}
              onHover={setHoveredId}
              onOpen={select}
              ref={maps}
            />
            {selected && (
              <SelectedPlace
                path={paths.municipality(selected.nodeId)}
                name={names.full(selected.nodeId)}
                facts={heads.map(
                  (head, i) => `${head.title}: ${words.valueText(selected.readings[i] ?? 'noData')}`,
                )}
                onDeselect={() => select(undefined)}
              />
            )}
          </>
        }
        legend={<MapLegend {...legend} palette={palette} ariaLabel={t('map.legendOfSeveral')} hideCounts />}
        table={
          <PanelsTable
            heads={heads}
            rows={rows}
            names={names}
            valueText={words.valueText}
            gain={gain}
            hoveredId={hoveredId}
            onHover={setHoveredId}
            selectedId={selectedId}
          />
        }
      />
    </>
  );
}
