/**
 * What open pages use of Material UI, under the same names and with the same look, in a tenth of its weight: the build of
 * the open pages puts this in its place (`vite.open.config.ts`).
 */
export { Alert, AlertTitle } from './alert.tsx';
export { Box, LinearProgress, Link, Paper, Skeleton, Stack, TableContainer, Typography } from './boxes.tsx';
export { Button, Chip, IconButton } from './buttons.tsx';
export {
  FormControl,
  FormHelperText,
  FormLabel,
  InputLabel,
  NativeSelect,
  OutlinedInput,
  TextField,
} from './fields.tsx';
export { FormControlLabel, Radio, RadioGroup } from './radios.tsx';
export { CssBaseline, createTheme, ThemeProvider, useColorScheme } from './scheme.tsx';
export { Table, TableBody, TableCell, TableHead, TableRow } from './table.tsx';
export { Tab, Tabs } from './tabs.tsx';
export { ToggleButton, ToggleButtonGroup } from './toggles.tsx';
