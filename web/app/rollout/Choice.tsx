import { MenuItem, TextField } from '@mui/material';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly Value[];
  nameOf: (value: Value) => string;
  onChange: (value: Value) => void;
  width?: number;
}

/** One of a few, each with its name. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  nameOf,
  onChange,
  width = 200,
}: ChoiceProps<Value>) {
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
      sx={{ width: { xs: '100%', sm: width } }}
      slotProps={{
        select: { displayEmpty: true, MenuProps: { sx: { maxHeight: 520 } } },
        inputLabel: { shrink: true },
      }}
    >
      {options.map((option) => (
        <MenuItem key={option} value={option}>
          {nameOf(option)}
        </MenuItem>
      ))}
    </TextField>
  );
}
