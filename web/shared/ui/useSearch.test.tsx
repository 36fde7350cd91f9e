import { act, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { expect, test } from 'vitest';
import { useSearch } from './useSearch.ts';

function Choices() {
  const [params, setParams] = useSearch();
  const choose = (name: string) => () =>
    setParams((before) => new URLSearchParams([...before, [name, 'on']]), { replace: true });
  return (
    <>
      <output>{params.toString()}</output>
      <button type="button" onClick={choose('view')}>
        view
      </button>
      <button type="button" onClick={choose('tab')}>
        tab
      </button>
    </>
  );
}

test('of two presses before the page is drawn anew, both stand in the address', () => {
  const router = createMemoryRouter([{ path: '/', element: <Choices /> }]);
  render(<RouterProvider router={router} />);
  const [view, tab] = screen.getAllByRole('button');
  act(() => {
    view?.click();
    tab?.click();
  });
  expect(router.state.location.search).toBe('?view=on&tab=on');
  expect(screen.getByRole('status').textContent).toBe('view=on&tab=on');
});
