import { Box, Button, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Form } from '../../../functions/monitoring/contract/form.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { flaggedBy } from '../forms/queries.ts';

interface FlaggedTodayProps {
  form: Pick<Form, 'id' | 'version'>;
  checkId: string;
  schoolName: (school: NodeId) => string;
}

/** How many schools the check would flag by what is known of them now; asked only when somebody wants to know. */
export function FlaggedToday({ form, checkId, schoolName }: FlaggedTodayProps) {
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
  const numbers = (values: Record<string, number>) =>
    Object.values(values)
      .map((value) => formatNumber(value, language))
      .join(' · ');
  return (
    <div>
      <Typography variant="body2" role="status">
        {t('designer.flagged', { flagged, checked, unknown })}
      </Typography>
      {schools.length > 0 && (
        <Box component="ul" aria-label={t('designer.flaggedList')} sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
          {schools.map(({ nodeId, values }) => (
            <Typography component="li" variant="body2" key={nodeId}>
              <MuiLink component={Link} to={paths.school(nodeId)}>
                {schoolName(nodeId)}
              </MuiLink>
              : {numbers(values)}
            </Typography>
          ))}
        </Box>
      )}
      {flagged > schools.length && (
        <Typography variant="body2" color="text.secondary">
          {t('designer.flaggedMore', { count: flagged - schools.length })}
        </Typography>
      )}
    </div>
  );
}
