import { Button, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Form } from '../../../functions/monitoring/contract/form.ts';
import { paths } from '../../app/paths.ts';
import { formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { flaggedBy } from '../forms/queries.ts';

interface FlaggedTodayProps {
  form: Pick<Form, 'id' | 'version'>;
  checkId: string;
}

/** How many schools the check would flag by what is known of them now; asked only when somebody wants to know. */
export function FlaggedToday({ form, checkId }: FlaggedTodayProps) {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const found = useQuery({ ...flaggedBy(form.id, checkId, form.version), enabled: isAsked });
  if (!found.data)
    return (
      <>
        {found.error && <LoadFailed error={found.error} />}
        <Button sx={{ justifySelf: 'start' }} loading={found.isFetching} onClick={() => setAsked(true)}>
          {t('designer.preview')}
        </Button>
      </>
    );
  const { flagged, checked, unknown, schools } = found.data;
  return (
    <Typography variant="body2" role="status">
      {t('designer.flagged', { flagged, checked, unknown })}
      {schools.map(({ nodeId, values }) => (
        <span key={nodeId}>
          {' '}
          <MuiLink component={Link} to={paths.school(nodeId)}>
            {nodeId.slice(2)}
          </MuiLink>{' '}
          (
          {Object.values(values)
            .map((value) => formatNumber(value, language))
            .join(', ')}
          )
        </span>
      ))}
    </Typography>
  );
}
