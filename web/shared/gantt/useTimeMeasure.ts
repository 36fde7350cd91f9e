import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { estimateText, screenMeasure } from './measureText.ts';

/** Of the time labels in gantt.css, CSS pixels. */
const TIME_FONT_SIZE = 12;

/** Widths in the chart's own font, measured again when a web font has arrived. */
export function useTimeMeasure(scroller: RefObject<HTMLElement | null>) {
  const [measure, setMeasure] = useState(() => estimateText(TIME_FONT_SIZE));

  useLayoutEffect(() => {
    if (scroller.current) {
      const measured = screenMeasure(scroller.current, TIME_FONT_SIZE);
      setMeasure(() => measured);
    }
  }, [scroller]);

  useEffect(() => {
    let gone = false;
    const again = () => {
      const element = scroller.current;
      if (element && !gone) setMeasure(() => screenMeasure(element, TIME_FONT_SIZE));
    };
    if (document.fonts?.status === 'loading') void document.fonts.ready.then(again);
    return () => {
      gone = true;
    };
  }, [scroller]);

  return measure;
}
