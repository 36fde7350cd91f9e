import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { Suspense, use } from 'react';
import { expect, test } from 'vitest';
import { startTexts } from '../testing/page.tsx';
import { Sights } from './sights.tsx';

const facts = awaited();
const words = awaited();

function awaited() {
  let resolve: (value: string) => void = () => undefined;
  const promise = new Promise<string>((arrive) => {
    resolve = arrive;
  });
  return { promise, resolve };
}

function Facts() {
  const query = useQuery({ queryKey: ['facts'], queryFn: () => facts.promise });
  return <Sights query={query}>{(fact) => <Said fact={fact} />}</Sights>;
}

/** Speaks by words that arrive after what they speak of. */
function Said({ fact }: { fact: string }) {
  return <p>{`${use(words.promise)} ${fact}`}</p>;
}

test('a part whose words come late waits by itself: the field beside it stays, with its cursor', async () => {
  await startTexts({});
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Suspense fallback="the whole page waits">
        <input aria-label="Заполнено" />
        <Facts />
      </Suspense>
    </QueryClientProvider>,
  );
  const field = screen.getByRole('textbox', { name: 'Заполнено' });
  field.focus();
  await act(async () => facts.resolve('12 из 12'));
  expect(screen.getByRole('status', { name: 'Загружаем…' })).toBeTruthy();
  expect(screen.queryByText('the whole page waits')).toBeNull();
  expect(field.style.display).toBe('');
  await act(async () => words.resolve('Классы:'));
  expect(await screen.findByText('Классы: 12 из 12')).toBeTruthy();
  expect(document.activeElement).toBe(field);
});
