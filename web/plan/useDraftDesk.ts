import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { DraftView, PlanContent } from '../../functions/plan/contract.ts';
import { codeOf } from '../shared/api/problem.ts';
import { contentIssues } from './draftContent.ts';
import { draft as draftQuery, useSaveDraft } from './draftQueries.ts';
import { type KeptEdit, keepEdit, readKeptEdit } from './keptEdit.ts';

const KEEP_AFTER_MS = 400;

export interface DraftDesk {
  content: PlanContent;
  answers: Readonly<Record<string, string>>;
  setContent: (change: (content: PlanContent) => PlanContent) => void;
  setAnswer: (questionId: string, answer: string) => void;
  /** Codes of what is wrong, by the path of the field. */
  issues: ReadonlyMap<string, string>;
  isDirty: boolean;
  isSaving: boolean;
  saveError: unknown;
  /** Corrections of an earlier visit were found; `olderVersion`: the draft has changed since they were made. */
  restored: 'sameVersion' | 'olderVersion' | undefined;
  /** The last save met a newer version. */
  isStale: boolean;
  save: () => void;
  /** Drops what was typed for the copy that is stored, the newest one. */
  takeStored: () => Promise<void>;
  /** Saves what was typed over the newest version. */
  saveOverNewer: () => Promise<void>;
}

interface Edit {
  content: PlanContent;
  answers: Record<string, string>;
}

function storedEdit({ content, questions }: DraftView): Edit {
  const answered = questions.flatMap(({ id, answer }) =>
    answer === undefined ? [] : [[id, answer] as const],
  );
  return { content, answers: Object.fromEntries(answered) };
}

/** The corrections of one draft: typed here, kept in the browser, saved over the version that was read. */
export function useDraftDesk(draft: DraftView): DraftDesk {
  const queries = useQueryClient();
  const saving = useSaveDraft(draft.id);
  const [kept] = useState(() => readKeptEdit(draft.id));
  const [edit, setEdit] = useState<Edit>(() => kept ?? storedEdit(draft));
  const [isDirty, setDirty] = useState(kept !== undefined);
  const [restored, setRestored] = useState(restoredFrom(kept, draft));
  useKeeping(draft, edit, isDirty);
  const issues = useMemo(() => contentIssues(edit.content), [edit.content]);

  const change = (wanted: (edit: Edit) => Edit) => {
    setEdit(wanted);
    setDirty(true);
  };
  const settle = (saved: DraftView) => {
    keepEdit(draft.id, undefined);
    setEdit(storedEdit(saved));
    setDirty(false);
    setRestored(undefined);
    saving.reset();
  };
  const saveOver = (version: number) => {
    const answers = Object.entries(edit.answers).filter(([, answer]) => answer.trim() !== '');
    saving.mutate(
      { edit: { content: edit.content, answers: Object.fromEntries(answers) }, version },
      { onSuccess: settle },
    );
  };
  const newest = () => queries.fetchQuery({ ...draftQuery(draft.id), staleTime: 0 });

  return {
    ...edit,
    setContent: (wanted) => change((before) => ({ ...before, content: wanted(before.content) })),
    setAnswer: (id, answer) =>
      change((before) => ({ ...before, answers: { ...before.answers, [id]: answer } })),
    issues,
    isDirty,
    isSaving: saving.isPending,
    saveError: saving.error,
    restored,
    isStale: codeOf(saving.error) === 'staleRecord',
    save: () => saveOver(draft.version),
    takeStored: async () => settle(await newest()),
    saveOverNewer: async () => saveOver((await newest()).version),
  };
}

function restoredFrom(kept: KeptEdit | undefined, { version }: DraftView): DraftDesk['restored'] {
  if (!kept) return undefined;
  return kept.version < version ? 'olderVersion' : 'sameVersion';
}

/** Keeps what was typed in the browser, a moment after the last key. */
function useKeeping(draft: DraftView, edit: Edit, isDirty: boolean): void {
  const readVersion = useRef(draft.version);
  if (!isDirty) readVersion.current = draft.version;
  useEffect(() => {
    if (!isDirty) return;
    const timer = setTimeout(
      () => keepEdit(draft.id, { version: readVersion.current, ...edit }),
      KEEP_AFTER_MS,
    );
    return () => clearTimeout(timer);
  }, [draft.id, edit, isDirty]);
}
