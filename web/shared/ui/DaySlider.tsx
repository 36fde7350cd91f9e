import { Slider } from '@mui/material';

interface DaySliderProps {
  /** Days are counted from the first, which is zero. */
  last: number;
  value: number;
  label: string;
  textOf: (value: number) => string;
  marks: { value: number; label: string }[];
  onMove: (value: number) => void;
  onChoose: (value: number) => void;
}

/** The days of a rollout in a line, with a mark at today. */
export function DaySlider({ last, value, label, textOf, marks, onMove, onChoose }: DaySliderProps) {
  return (
    <Slider
      size="small"
      min={0}
      max={last}
      value={value}
      onChange={(_event, moved) => onMove(moved)}
      onChangeCommitted={(_event, chosen) => onChoose(chosen)}
      getAriaLabel={() => label}
      getAriaValueText={textOf}
      marks={marks}
      sx={{ display: 'block', mb: 0, '& .MuiSlider-markLabel': { display: 'none' } }}
    />
  );
}
