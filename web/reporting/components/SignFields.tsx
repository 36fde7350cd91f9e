import { Stack, TextField } from '@mui/material';
import { useTranslation } from 'react-i18next';

export interface SignDraft {
  number: string;
  post: string;
  name: string;
}

export const emptySign = (): SignDraft => ({ number: '', post: '', name: '' });
export const isSigned = ({ number, post, name }: SignDraft) =>
  number.trim().length > 0 && post.trim().length > 1 && name.trim().length > 2;

/** Number and signatory of a paper. */
export function SignFields({
  value,
  onChange,
  showErrors,
}: {
  value: SignDraft;
  onChange: (value: SignDraft) => void;
  showErrors: boolean;
}) {
  const { t } = useTranslation('reporting');
  const field = (name: keyof SignDraft, label: string, least: number) => {
    const isShort = showErrors && value[name].trim().length < least;
    return (
      <TextField
        size="small"
        fullWidth
        label={label}
        value={value[name]}
        error={isShort}
        helperText={isShort ? t('report.wanted') : ' '}
        onChange={(event) => onChange({ ...value, [name]: event.target.value })}
      />
    );
  };
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: { xs: 0, sm: 2 } }}>
      {field('number', t('report.docNumber'), 1)}
      {field('post', t('report.post'), 2)}
      {field('name', t('report.name'), 3)}
    </Stack>
  );
}
