import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslation } from 'react-i18next';
import {
  type ComparedField,
  type ToldValue,
  trustSides,
} from '../../../functions/exchange/contract/trust.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { FieldActions } from './FieldActions.tsx';
import { useTrustWords } from './useTrustWords.ts';

interface ComparedTableProps {
  school: NodeId;
  fields: readonly ComparedField[];
}

/** Every field with what the three sides say, how that comes out, and what to do where it does not agree. */
export function ComparedTable({ school, fields }: ComparedTableProps) {
  const { t } = useTranslation('exchange');
  return (
    <TableContainer tabIndex={0} role="group" aria-label={t('trust.compared')}>
      <Table size="small" aria-label={t('trust.compared')} sx={{ '& td, & th': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{t('trust.column.field')}</TableCell>
            {trustSides.map((side) => (
              <TableCell key={side}>{t(`trust.side.${side}`)}</TableCell>
            ))}
            <TableCell>{t('trust.column.verdict')}</TableCell>
            <TableCell className="no-print">{t('trust.column.todo')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {fields.map((compared) => (
            <FieldRow key={compared.field} school={school} compared={compared} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function FieldRow({ school, compared }: { school: NodeId; compared: ComparedField }) {
  const { t } = useTranslation('exchange');
  const { fieldName } = useTrustWords();
  const { field, weight, verdict, isJudged, tolerance, values } = compared;
  const isAgainst = isJudged && verdict !== 'agree';
  const notes = [
    t('trust.weight', { weight }),
    ...(tolerance ? [t('trust.tolerance', { percent: tolerance })] : []),
  ];
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {fieldName(field)}
        <Typography variant="caption" color="text.secondary" component="div">
          {notes.join('; ')}
        </Typography>
      </TableCell>
      {trustSides.map((side) => (
        <TableCell key={side}>
          <Said told={values[side]} />
        </TableCell>
      ))}
      <TableCell>
        <Box component="span" sx={isAgainst ? { fontWeight: 600 } : { color: 'text.secondary' }}>
          {t(`trust.verdict.${verdict}`)}
        </Box>
        {!isJudged && verdict !== 'notKnown' && (
          <Typography variant="caption" color="text.secondary" component="div">
            {t('trust.notJudged')}
          </Typography>
        )}
      </TableCell>
      <TableCell className="no-print">
        {isAgainst && <FieldActions school={school} compared={compared} />}
      </TableCell>
    </TableRow>
  );
}

function Said({ told }: { told: ToldValue | undefined }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const { valueText } = useTrustWords();
  if (!told) return <Box sx={{ color: 'text.secondary' }}>{t('trust.silent')}</Box>;
  return (
    <>
      {valueText(told.value)}
      <Typography variant="caption" color="text.secondary" component="div">
        {t(`trust.source.${told.source}`)}, {formatInstant(told.at, language)}
      </Typography>
    </>
  );
}
