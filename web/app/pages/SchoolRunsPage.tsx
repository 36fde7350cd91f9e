import { Link as MuiLink } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { useMayDo } from '../../adoption/useMayDo.ts';
import { nameOf } from '../../registry/names.ts';
import { nodeById } from '../../registry/queries.ts';
import { schoolRunsOf } from '../../seminars/schoolRuns/queries.ts';
import { SchoolRunsView } from '../../seminars/schoolRuns/SchoolRunsView.tsx';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';

/** Seminars that one school holds itself: recorded by the school, read by those above it. */
export function SchoolRunsPage() {
  const { t } = useTranslation('schoolRuns');
  const { nodeId = '' } = useParams();
  const [language, today] = [useLanguage(), useToday()];
  const node = useQuery(nodeById(nodeId));
  const runs = useQuery(schoolRunsOf(nodeId));
  const may = useMayDo([...(node.data?.parents.map(({ id }) => id) ?? []), nodeId]);
  return (
    <PageFrame
      title={t('title')}
      subtitle={
        <>
          {node.data && (
            <MuiLink component={Link} to={paths.school(nodeId)}>
              {nameOf(node.data, today, language)}
            </MuiLink>
          )}
          {' · '}
          {t('subtitle')}
        </>
      }
    >
      <Sights query={runs}>
        {(view) => <SchoolRunsView key={nodeId} view={view} mayRecord={may('schoolRun.record')} />}
      </Sights>
    </PageFrame>
  );
}
