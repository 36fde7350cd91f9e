import { Checkbox, ListItemText, MenuItem, TextField } from '@mui/material';
import { mostLines } from './lines.ts';

interface MultiChoiceProps {
  label: string;
  helperText: string;
  chosen: readonly string[];
  options: readonly string[];
  nameOf: (id: string) => string;
  onChange: (chosen: readonly string[]) => void;
}

/** Up to as many as one chart can hold; the last one cannot be taken away. */
export function MultiChoice({ label, helperText, chosen, options, nameOf, onChange }: MultiChoiceProps) {
  return (
    <TextField
      select
      label={label}
      helperText={helperText}
      value={chosen}
      onChange={(event) => {
        const next = [event.target.value].flat();
        if (next.length > 0) onChange(next);
      }}
      sx={{ width: { xs: '100%', sm: 380 } }}
      slotProps={{
        select: {
          multiple: true,
          renderValue: (value) =>
            [value]
              .flat()
              .map((id) => nameOf(String(id)))
              .join(', '),
          MenuProps: { sx: { maxHeight: 520, maxWidth: 640 } },
        },
      }}
    >
      {options.map((id) => (
        <MenuItem key={id} value={id} disabled={chosen.length >= mostLines && !chosen.includes(id)} dense>
          <Checkbox size="small" checked={chosen.includes(id)} tabIndex={-1} sx={{ py: 0 }} />
          <ListItemText primary={nameOf(id)} sx={{ whiteSpace: 'normal' }} />
        </MenuItem>
      ))}
    </TextField>
  );
}
