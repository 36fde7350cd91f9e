import { Link as MuiLink, Stack } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { ComparedField } from '../../../functions/exchange/contract/trust.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useRight } from '../../shared/auth/person.ts';
import { paths } from '../paths.ts';
import { useTrustWords } from './useTrustWords.ts';

interface FieldActionsProps {
  school: NodeId;
  compared: ComparedField;
}

/** Where a field that does not agree is put right: in the register, in the form, or by whoever keeps the platform. */
export function FieldActions({ school, compared: { field, values } }: FieldActionsProps) {
  const { t } = useTranslation('exchange');
  const { fieldName } = useTrustWords();
  const mayEdit = useRight('node.edit') !== undefined;
  const maySee = useRight('submission.view') !== undefined;
  const mayAsk = useRight('ticket.ask') !== undefined;
  const form = values.form?.fact;
  const links = [
    ...(mayEdit && values.register
      ? [{ action: 'register' as const, to: `${paths.nodes}?node=${school}` }]
      : []),
    ...(maySee && form ? [{ action: 'form' as const, to: paths.sheet(form, school) }] : []),
    ...(mayAsk && (values.platform || !mayEdit)
      ? [{ action: 'ask' as const, to: `${paths.ask}?school=${school}` }]
      : []),
  ];
  return (
    <Stack sx={{ gap: 0.5, alignItems: 'flex-start' }}>
      {links.map(({ action, to }) => (
        <MuiLink
          key={action}
          component={Link}
          to={to}
          reloadDocument={action === 'ask'}
          variant="body2"
          aria-label={t('trust.actionOf', { action: t(`trust.action.${action}`), field: fieldName(field) })}
        >
          {t(`trust.action.${action}`)}
        </MuiLink>
      ))}
    </Stack>
  );
}
