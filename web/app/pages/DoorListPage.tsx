import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { FileText, Printer, ScanLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import type { RegistrationView } from '../../../functions/seminars/contract/registrations.ts';
import { isSeated } from '../../../functions/seminars/rules/seats.ts';
import { municipalities } from '../../registry/queries.ts';
import { rollOf, sessionById, useDoorList } from '../../seminars/queries.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { compareNames, formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { LoadFailed, Nothing, Sights } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import { useNodeNames } from '../rollout/nodeNames.ts';

/** The list on paper for a door without telephones: who has a seat, the code each says, and where they sign. */
export function DoorListPage() {
  const { t } = useTranslation('door');
  const { sessionId = '' } = useParams();
  const language = useLanguage();
  const session = useQuery(sessionById(sessionId));
  const roll = useQuery(rollOf(sessionId));
  const file = useDoorList(sessionId);
  return (
    <PageFrame
      title={session.data ? inLanguage(session.data.title, language) : t('paper.title')}
      subtitle={session.data && `${t('paper.title')} · ${daysOf(session.data.days, language)}`}
      actions={
        <>
          <Button
            component={Link}
            to={paths.door(sessionId)}
            startIcon={<ScanLine size={16} />}
            className="no-print"
          >
            {t('title')}
          </Button>
          <Button
            startIcon={<FileText size={16} />}
            loading={file.isPending}
            onClick={() => file.mutate()}
            className="no-print"
          >
            {t('paper.pdf')}
          </Button>
          <Button startIcon={<Printer size={16} />} onClick={() => window.print()} className="no-print">
            {t('paper.print')}
          </Button>
        </>
      }
    >
      {file.error && <LoadFailed error={file.error} />}
      <Sights query={roll}>
        {({ items }) => {
          const seated = items
            .filter(({ status }) => isSeated(status))
            .sort((a, b) => compareNames(a.person.name, b.person.name, language));
          return seated.length === 0 ? <Nothing title={t('paper.nobody')} /> : <PaperList items={seated} />;
        }}
      </Sights>
    </PageFrame>
  );
}

function daysOf(days: readonly { date: string; from: string }[], language: 'ru' | 'en'): string {
  return days.map(({ date, from }) => `${formatDay(date, language)}, ${from}`).join('; ');
}

/** Nobody signs on a telephone. */
const onPaper = { display: { xs: 'none', sm: 'table-cell' }, '@media print': { display: 'table-cell' } };

function PaperList({ items }: { items: readonly RegistrationView[] }) {
  const { t } = useTranslation('door');
  const towns = useQuery(municipalities(useRegion().regionId));
  const { short } = useNodeNames(towns.data ?? [], undefined);
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('paper.title')}>
      <Table
        size="small"
        aria-label={t('paper.title')}
        sx={{
          '& td, & th': { border: 1, borderColor: 'text.disabled', px: { xs: 1, sm: 2 } },
          '@media print': { '& td, & th': { px: 1 } },
        }}
      >
        <TableHead>
          <TableRow>
            <TableCell>{t('paper.number')}</TableCell>
            <TableCell>{t('code')}</TableCell>
            <TableCell>{t('paper.person')}</TableCell>
            <TableCell>{t('paper.organisation')}</TableCell>
            <TableCell sx={{ ...onPaper, minWidth: 160 }}>{t('paper.signature')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map(({ id, code, person, path }, index) => (
            <TableRow key={id} sx={{ breakInside: 'avoid', height: 44 }}>
              <TableCell>{index + 1}</TableCell>
              <TableCell sx={{ fontFamily: 'monospace', whiteSpace: 'nowrap' }}>{code}</TableCell>
              <TableCell component="th" scope="row">
                {person.name}
                {person.post && (
                  <Typography variant="caption" color="text.secondary" component="div">
                    {person.post}
                  </Typography>
                )}
              </TableCell>
              <TableCell>{short(path.at(-1) ?? '')}</TableCell>
              <TableCell sx={onPaper} />
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
