/** @jsxImportSource preact */
import { useId, useState } from 'preact/hooks';
import type { ChosenSchool } from './askDraft.ts';
import { useAsking, useReply, useRested } from './context.ts';
import { TextField } from './fields.tsx';

const shortestSearch = 2;
const restMs = 250;

interface SchoolFieldProps {
  school: ChosenSchool | undefined;
  onChoose: (school: ChosenSchool | undefined) => void;
}

/** A school found by typing: suggestions are buttons below the field, so that a thumb and a screen reader find them. */
export function SchoolField({ school, onChoose }: SchoolFieldProps) {
  const { words, inLanguage, calls, regionId } = useAsking();
  const { ask } = words;
  const listId = useId();
  const [typed, setTyped] = useState('');
  const wanted = useRested(typed.trim(), restMs);
  const isAsked = wanted.length >= shortestSearch;
  const found = useReply(() => (isAsked ? calls.schoolsNamed(regionId, wanted) : undefined), wanted);
  if (school)
    return (
      <div class="chosen">
        <span class="quiet">{ask.school}</span>
        <span class="chip">{school.name}</span>
        <button type="button" class="plain" onClick={() => onChoose(undefined)}>
          {ask.schoolChange}
        </button>
      </div>
    );
  const choose = (id: string, name: string) => {
    setTyped('');
    onChoose({ id, name });
  };
  return (
    <div>
      <TextField
        label={ask.school}
        value={typed}
        onType={setTyped}
        hint={ask.schoolHint}
        autoComplete="off"
        maxLength={100}
        controls={listId}
      />
      <div id={listId} aria-live="polite">
        {found?.length === 0 && <p class="hint">{ask.schoolNone}</p>}
        {found && found.length > 0 && (
          <ul class="suggestions" aria-label={ask.schoolFound}>
            {found.map(({ id, name, municipality, address }) => (
              <li key={id}>
                <button type="button" onClick={() => choose(id, inLanguage(name))}>
                  {inLanguage(name)}
                  <small>
                    {[municipality && inLanguage(municipality), address].filter(Boolean).join(', ')}
                  </small>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
