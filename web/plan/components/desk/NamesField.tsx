import { Autocomplete, TextField } from '@mui/material';

interface NamesFieldProps {
  label: string;
  helperText?: string;
  names: readonly string[];
  /** Names used elsewhere, offered first. */
  known: readonly string[];
  onChange: (names: string[]) => void;
}

/** Several names in one field; Enter adds one. */
export function NamesField({ label, helperText, names, known, onChange }: NamesFieldProps) {
  return (
    <Autocomplete
      multiple
      freeSolo
      autoSelect
      size="small"
      options={known.filter((name) => !names.includes(name))}
      value={[...names]}
      onChange={(_event, chosen) => onChange(chosen.map((name) => name.trim()).filter(Boolean))}
      renderInput={(params) => <TextField {...params} label={label} helperText={helperText} />}
    />
  );
}
