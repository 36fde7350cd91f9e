import { useCallback, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import {
  type SubmissionView,
  type Values,
  valuesSchema,
} from '../../../functions/monitoring/contract/submission.ts';
import { codeOf } from '../../shared/api/problem.ts';
import { useOnline } from '../../shared/drafts/useOnline.ts';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { useSheetStep } from './queries.ts';

const draftSchema = z.object({
  values: valuesSchema,
  /** What was read from the server before anything was typed, and its version. */
  base: valuesSchema,
  version: z.int(),
});

const restMs = 1200;
const unreachableRestMs = 10_000;

/**
 * A sheet as somebody fills it in: kept on this device at once, and on the server after a rest. Where the server holds
 * another version, nothing is sent until the person has chosen between both.
 */
export function useSheetDraft(view: SubmissionView, readAnew: () => void) {
  const { form, schoolId } = view;
  const { draft, change, forget } = useKeptDraft(`sheet.${form.id}.${schoolId}`, draftSchema, () => ({
    values: view.values,
    base: view.values,
    version: view.version,
  }));
  const isOnline = useOnline();
  const [isDirty, setDirty] = useState(JSON.stringify(draft.values) !== JSON.stringify(draft.base));
  const step = useSheetStep(form.id, schoolId);
  const { mutate, isPending, error } = step;
  const latest = useRef(draft);
  latest.current = draft;
  // While something is on its way nobody knows yet whose version the server holds.
  const isBehind = !isPending && view.version > draft.version;
  const isConflict = isBehind && isDirty;
  const failure = codeOf(error);

  useEffect(() => {
    // Somebody else has gone on, and nothing is typed here: their words are taken as they are.
    if (isBehind && !isDirty && !isPending) {
      change({ values: view.values, base: view.values, version: view.version });
      forget();
    }
  }, [isBehind, isDirty, isPending, view, change, forget]);

  const send = useCallback(
    (to: '' | '/submission') => {
      const sent = latest.current;
      mutate(
        { step: to, version: sent.version, body: { values: sent.values } },
        {
          onSuccess: (after) => {
            const isSame = latest.current.values === sent.values;
            change({ values: latest.current.values, base: after.values, version: after.version });
            setDirty(!isSame);
            if (isSame) forget();
          },
          onError: (refused) => {
            if (codeOf(refused) === 'staleRecord') readAnew();
          },
        },
      );
    },
    [mutate, change, forget, readAnew],
  );

  // A refusal stays until somebody types again; what did not arrive goes as soon as there is a connection.
  const [refusedValues, setRefused] = useState<Values>();
  useEffect(() => {
    if (error && failure !== 'unreachable') setRefused(latest.current.values);
  }, [error, failure]);
  useEffect(() => {
    if (!isDirty || isConflict || isPending || !isOnline || refusedValues === draft.values) return undefined;
    const timer = setTimeout(() => send(''), failure === 'unreachable' ? unreachableRestMs : restMs);
    return () => clearTimeout(timer);
  }, [isDirty, isConflict, isPending, isOnline, refusedValues, draft, failure, send]);

  return {
    values: draft.values,
    base: draft.base,
    type: (values: Values) => {
      setDirty(true);
      change({ ...draft, values });
    },
    /** Goes on from the server's version with what was chosen of both. */
    settle: (values: Values) => {
      setDirty(true);
      setRefused(undefined);
      change({ values, base: view.values, version: view.version });
    },
    submit: () => send('/submission'),
    isConflict,
    isDirty,
    isOnline,
    isPending,
    refusal: failure === 'unreachable' || failure === 'staleRecord' ? undefined : (error ?? undefined),
    isLost: failure === 'unreachable',
  };
}
