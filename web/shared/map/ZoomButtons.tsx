import { Minus, Plus, RotateCcw } from 'lucide-react';

export interface ZoomLabels {
  zoomIn: string;
  zoomOut: string;
  showAll: string;
}

interface ZoomButtonsProps {
  labels: ZoomLabels;
  isWhole: boolean;
  isClosest: boolean;
  onZoomIn: () => void;
  onZoomOut: () => void;
  onReset: () => void;
}

export function ZoomButtons({ labels, isWhole, isClosest, onZoomIn, onZoomOut, onReset }: ZoomButtonsProps) {
  return (
    <div className="map-buttons">
      <button
        type="button"
        aria-label={labels.zoomIn}
        title={labels.zoomIn}
        disabled={isClosest}
        onClick={onZoomIn}
      >
        <Plus size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={labels.zoomOut}
        title={labels.zoomOut}
        disabled={isWhole}
        onClick={onZoomOut}
      >
        <Minus size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={labels.showAll}
        title={labels.showAll}
        disabled={isWhole}
        onClick={onReset}
      >
        <RotateCcw size={16} aria-hidden="true" />
      </button>
    </div>
  );
}
