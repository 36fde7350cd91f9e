import { Alert, AlertTitle } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../shared/api/problem.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';

/** What was refused and why: each collision with its name and hours, each wrong field with its sentence. */
export function InputProblem({ error }: { error: unknown }) {
  const { t, i18n } = useTranslation('seminars');
  const errors = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
  const known = errors.filter(({ code }) => i18n.exists(`seminars:input.${code}`));
  return (
    <>
      <LoadFailed error={error} />
      {known.length > 0 && (
        <Alert severity="warning">
          <AlertTitle>{t('input.title')}</AlertTitle>
          <ul style={{ margin: 0, paddingLeft: 20 }}>
            {known.map(({ code, pointer, params }) => (
              <li key={`${pointer} ${code} ${JSON.stringify(params)}`}>
                {(t as (key: string, params?: object) => string)(`input.${code}`, params)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
