import {
  Alert,
  Button,
  FormControlLabel,
  Radio,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubmissionView, Values } from '../../../functions/monitoring/contract/submission.ts';
import { codesOf } from '../../../functions/monitoring/rules/forms.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { differencesOf, merged, type Side } from './merge.ts';
import { useValueWords } from './valueWords.ts';

interface ConflictChoiceProps {
  view: SubmissionView;
  mine: Values;
  base: Values;
  onSettle: (values: Values) => void;
}

const sides = ['mine', 'theirs'] as const;

/** Two people have filled the sheet in: what stands here beside what the server has, chosen field by field. */
export function ConflictChoice({ view, mine, base, onSettle }: ConflictChoiceProps) {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  const words = useValueWords();
  const { form, values: theirs, savedAt, savedByName } = view;
  const differences = differencesOf(codesOf(form.content), { mine, theirs, base });
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const sideOf = ({ code, offered }: (typeof differences)[number]): Side => chosen[code] ?? offered;
  const names = new Map(form.parameters.map(({ code, name }) => [code, inLanguage(name, language)]));
  const settle = () =>
    onSettle(merged(theirs, mine, Object.fromEntries(differences.map((one) => [one.code, sideOf(one)]))));
  return (
    <Stack sx={{ gap: 2, alignItems: 'flex-start', maxWidth: 900 }}>
      <Alert severity="warning">
        {t('conflict.text', {
          who: savedByName ?? t('conflict.somebody'),
          when: savedAt ? formatInstant(savedAt, language) : '',
        })}
      </Alert>
      {differences.length > 0 && (
        <TableContainer>
          <Table size="small" aria-label={t('conflict.table')}>
            <TableHead>
              <TableRow>
                <TableCell>{t('conflict.field')}</TableCell>
                {sides.map((side) => (
                  <TableCell key={side}>{t(`conflict.${side}`)}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {differences.map((difference) => {
                const { code } = difference;
                return (
                  <TableRow key={code}>
                    <TableCell component="th" scope="row">
                      {names.get(code) ?? code}
                    </TableCell>
                    {sides.map((side) => (
                      <TableCell key={side}>
                        <FormControlLabel
                          control={
                            <Radio
                              name={`side-${code}`}
                              checked={sideOf(difference) === side}
                              onChange={() => setChosen({ ...chosen, [code]: side })}
                              slotProps={{
                                input: {
                                  'aria-label': t(`conflict.take.${side}`, {
                                    field: names.get(code) ?? code,
                                    value: words(difference[side]),
                                  }),
                                },
                              }}
                            />
                          }
                          label={words(difference[side])}
                        />
                      </TableCell>
                    ))}
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      <Button variant="contained" onClick={settle} sx={{ minHeight: 44 }}>
        {t('conflict.goOn')}
      </Button>
    </Stack>
  );
}
