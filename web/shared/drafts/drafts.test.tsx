import { fireEvent, screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { Unreachable } from '../api/problem.ts';
import { startTexts, visit } from '../testing/page.tsx';
import { useKeptDraft } from '../ui/useKeptDraft.ts';
import { KeptDraftNotice } from './KeptDraftNotice.tsx';
import { useSendAgain } from './useSendAgain.ts';

const schema = z.object({ number: z.string() });
const place = 'vnedrenie.draft.act.s-1';

function Form({ error = null, onSend = () => undefined }: { error?: unknown; onSend?: () => void }) {
  const { draft, change, forget, startAnew, isKept } = useKeptDraft('act.s-1', schema, () => ({
    number: '',
  }));
  useSendAgain({ error, isPending: false }, onSend);
  return (
    <>
      {isKept && <KeptDraftNotice onStartAnew={startAnew} />}
      <input
        aria-label="Номер"
        value={draft.number}
        onChange={(event) => change({ number: event.target.value })}
      />
      <button type="button" onClick={forget}>
        Отправлено
      </button>
    </>
  );
}

const field = () => screen.getByLabelText('Номер') as HTMLInputElement;
const open = (form = <Form />) => visit(form, { path: '/' });

beforeAll(() => startTexts({}));
beforeEach(() => localStorage.clear());

describe('what is typed', () => {
  test('is there again after a reload, with a notice, until it is sent', () => {
    const first = open();
    expect(screen.queryByText('Продолжаем черновик с этого устройства.')).toBeNull();
    fireEvent.change(field(), { target: { value: '12-о' } });
    first.unmount();

    const second = open();
    expect(field().value).toBe('12-о');
    expect(screen.getByText('Продолжаем черновик с этого устройства.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Отправлено' }));
    second.unmount();

    open();
    expect(field().value).toBe('');
    expect(localStorage.getItem(place)).toBeNull();
  });

  test('is begun anew when the person says so', () => {
    localStorage.setItem(place, JSON.stringify({ number: '12-о' }));
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Начать заново' }));
    expect(field().value).toBe('');
    expect(localStorage.getItem(place)).toBeNull();
  });

  test('of a form that has other fields by now is let go', () => {
    localStorage.setItem(place, JSON.stringify({ title: 'x' }));
    open();
    expect(field().value).toBe('');
  });

  test('that did not arrive is sent once the connection is back, and nothing else is', () => {
    const [lost, refused] = [vi.fn(), vi.fn()];
    const first = open(<Form error={new Unreachable(new Error('offline'))} onSend={lost} />);
    window.dispatchEvent(new Event('online'));
    expect(lost).toHaveBeenCalledTimes(1);
    first.unmount();
    window.dispatchEvent(new Event('online'));
    open(<Form error={new Error('refused')} onSend={refused} />);
    window.dispatchEvent(new Event('online'));
    expect([lost.mock.calls.length, refused.mock.calls.length]).toEqual([1, 0]);
  });
});
