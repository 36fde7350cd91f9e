import { FormControl, InputLabel, OutlinedInput, type SxProps } from '@mui/material';
import { type RefObject, useId } from 'react';

interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (typed: string) => void;
  field?: RefObject<HTMLInputElement | null>;
  maxLength?: number;
  sx?: SxProps;
}

/** A field for words to look for, without the menus that a `TextField` brings for those who choose from a list. */
export function SearchField({ label, value, onChange, field, maxLength, sx = {} }: SearchFieldProps) {
  const id = useId();
  return (
    <FormControl size="small" sx={sx}>
      <InputLabel htmlFor={id}>{label}</InputLabel>
      <OutlinedInput
        id={id}
        type="search"
        label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        inputRef={field}
        slotProps={{ input: { maxLength } }}
      />
    </FormControl>
  );
}
