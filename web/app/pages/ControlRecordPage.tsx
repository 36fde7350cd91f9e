import { Link as MuiLink } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { nameOf } from '../../registry/names.ts';
import { nodeById } from '../../registry/queries.ts';
import { ControlRecord } from '../../reporting/components/ControlRecord.tsx';
import { controlById } from '../../reporting/controlQueries.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { nodePath } from '../measure/factPath.ts';
import { paths } from '../paths.ts';

/** One control, with what became of its findings. */
export function ControlRecordPage() {
  const { t } = useTranslation('control');
  const { controlId = '' } = useParams();
  const [language, today] = [useLanguage(), useToday()];
  const control = useQuery(controlById(controlId));
  const nodeId = control.data?.nodeId;
  const node = useQuery({ ...nodeById(nodeId ?? ''), enabled: nodeId !== undefined });
  const name = node.data ? nameOf(node.data, today, language) : '…';
  const path = nodeId && nodePath(nodeId);
  return (
    <PageFrame
      title={t('one.title', { name })}
      subtitle={
        control.data && (
          <>
            {t('one.held', {
              manner: t(`manner.${control.data.manner}`),
              day: formatDay(control.data.on, language),
              by: control.data.byName ?? t('monthly.someone'),
            })}
            {' · '}
            {path && (
              <MuiLink component={Link} to={path}>
                {name}
              </MuiLink>
            )}
            {' · '}
            <MuiLink component={Link} to={paths.control}>
              {t('page.title')}
            </MuiLink>
          </>
        )
      }
    >
      <Sights query={control}>{(data) => <ControlRecord control={data} />}</Sights>
    </PageFrame>
  );
}
