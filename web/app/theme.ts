import { type AlertProps, createTheme } from '@mui/material';

const fonts = '"Inter", "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';

const roleOf = (severity: AlertProps['severity']) =>
  severity === 'success' || severity === 'info' ? 'status' : 'alert';

/** The product's look, light and dark. Text on every surface holds WCAG AA. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-scheme' },
  colorSchemes: {
    light: {
      palette: {
        primary: { main: '#00626A' },
        secondary: { main: '#7A4F00' },
        error: { main: '#C02424' },
        warning: { main: '#8A4B00' },
        success: { main: '#1F6B36' },
        info: { main: '#00588F' },
        background: { default: '#F6F8F8', paper: '#FFFFFF' },
        text: { primary: '#14201F', secondary: '#4A5A5A' },
        divider: '#D8E0E0',
      },
    },
    dark: {
      palette: {
        primary: { main: '#5AC8CF' },
        secondary: { main: '#E2B25B' },
        error: { main: '#FF8A80' },
        warning: { main: '#FFB74D' },
        success: { main: '#81C995' },
        info: { main: '#7CC4F5' },
        background: { default: '#0F1517', paper: '#182022' },
        text: { primary: '#E8EFEF', secondary: '#A9B8B8' },
        divider: '#2C393B',
        // Tints of the paper: those made by rule are darker than the page, and a notice lies on it unseen.
        Alert: {
          errorStandardBg: '#382A2B',
          infoStandardBg: '#20333D',
          successStandardBg: '#223530',
          warningStandardBg: '#352F25',
        },
      },
    },
  },
  // Who asked the system for less motion gets none here.
  motion: { reducedMotion: 'system' },
  shape: { borderRadius: 10 },
  typography: {
    fontFamily: fonts,
    fontSize: 14,
    button: { textTransform: 'none', fontWeight: 600 },
    h5: { fontSize: '1.45rem', lineHeight: 1.25 },
    h6: { fontSize: '1.1rem', lineHeight: 1.3, fontWeight: 650 },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { transition: 'none !important', scrollBehavior: 'auto !important' },
        },
      },
    },
    // The ripple alone stands out from what it lies on by less than 3:1. Within its edge no list cuts the line off.
    MuiButtonBase: {
      styleOverrides: {
        root: { '&.Mui-focusVisible': { outline: '2px solid currentColor', outlineOffset: -3 } },
      },
    },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { defaultProps: { variant: 'outlined' } },
    MuiAlert: {
      styleOverrides: {
        root: ({ theme: { breakpoints } }) => ({
          // On a phone a button stands under the words, which need the whole width.
          [breakpoints.down('sm')]: {
            '&:has(> .MuiAlert-action > .MuiButton-root)': {
              flexWrap: 'wrap',
              '& > .MuiAlert-message': { flex: '1 1 calc(100% - 34px)' },
              '& > .MuiAlert-action': { marginLeft: 26, paddingTop: 0 },
            },
          },
        }),
      },
      defaultProps: {
        slotProps: {
          // Only what went wrong, or may, breaks in upon a reader; good news waits until there is a pause.
          root: ({ role, severity }) => ({ role: role ?? roleOf(severity) }),
        },
      },
    },
    MuiChip: {
      styleOverrides: {
        // An outlined chip has its icon as far from the edge as a filled one.
        outlined: { '&.MuiChip-sizeSmall .MuiChip-icon': { marginLeft: 5 } },
      },
    },
    // What is not pressed is a choice all the same, and not grey like what cannot be chosen.
    MuiToggleButton: {
      defaultProps: { color: 'primary' },
      styleOverrides: {
        root: ({ theme: { vars, palette } }) => ({ color: (vars ?? { palette }).palette.text.primary }),
      },
    },
    MuiToggleButtonGroup: { defaultProps: { color: 'primary' } },
    MuiButton: { defaultProps: { disableElevation: true } },
    // The buttons of a dialog stand under its fields, not beyond them.
    MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 16px' } } },
    // The card under a list has a border of its own.
    MuiListItem: { styleOverrides: { divider: { '&:last-of-type': { borderBottomWidth: 0 } } } },
    MuiTooltip: { defaultProps: { arrow: true, enterDelay: 300 } },
    MuiTextField: { defaultProps: { size: 'small' } },
    MuiTableCell: {
      styleOverrides: {
        root: ({ theme: { vars, palette } }) => ({
          fontVariantNumeric: 'tabular-nums',
          borderBottomColor: (vars ?? { palette }).palette.divider,
        }),
        head: { fontWeight: 600 },
        // On a phone the columns of a table stand closer, so that more of them are seen at once.
        sizeSmall: ({ theme: { breakpoints } }) => ({ [breakpoints.down('sm')]: { paddingInline: 8 } }),
      },
    },
    MuiTypography: {
      // Its own name for the quieter text is another one; under the palette’s it would be drawn like any text.
      variants: [
        {
          props: { color: 'text.secondary' },
          style: ({ theme: { vars, palette } }) => ({ color: (vars ?? { palette }).palette.text.secondary }),
        },
      ],
    },
    MuiLink: { defaultProps: { underline: 'always' } },
  },
});
