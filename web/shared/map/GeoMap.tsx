import { useRef } from 'react';
import { chromeOf } from './chrome.ts';
import { GeoPicture, type GeoPictureProps } from './GeoPicture.tsx';
import { useKnownWidth } from './useWidth.ts';
import './map.css';

export type GeoMapProps = Omit<GeoPictureProps, 'width'>;

/** Width where there is no layout. */
const firstWidthPx = 640;

/** Places in their own shapes, with zoom and pan, labels that never collide, and points. */
export function GeoMap(props: GeoMapProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useKnownWidth(box, firstWidthPx);
  return (
    <div ref={box} className="map" style={chromeOf(props.palette)}>
      {width !== undefined && <GeoPicture {...props} width={width} />}
    </div>
  );
}
