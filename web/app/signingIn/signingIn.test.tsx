/** @jsxImportSource preact */
import { configure, fireEvent, screen, waitFor } from '@testing-library/dom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paths } from '../paths.ts';
import { SigningIn } from './SigningIn.tsx';

configure({ asyncUtilTimeout: 10_000 });

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const claims = { sub: 'p-1', role: 'school', org: 's-1', path: ['r-20', 'm-1', 's-1'] };
const token = `head.${btoa(JSON.stringify(claims))}.signature`;

test('who comes back from the provider goes on to the page that was wanted, or to the own one', async () => {
  const goTo = vi.fn();
  const provider = { finish: async () => ({ token, wanted: '/' }), signIn: vi.fn() };
  render(<SigningIn provider={provider} language="ru" goTo={goTo} />, root);
  expect(screen.getByRole('status').textContent).toBe('Входим…');
  await waitFor(() => expect(goTo).toHaveBeenCalledExactlyOnceWith(paths.school('s-1')));
});

test('a visit that the provider does not confirm is told so, and can be begun again', async () => {
  const signIn = vi.fn();
  const provider = { finish: () => Promise.reject(new Error('state is unknown')), signIn };
  render(<SigningIn provider={provider} language="en" goTo={vi.fn()} />, root);
  expect((await screen.findByRole('alert')).textContent).toContain('Signing in failed');
  fireEvent.click(screen.getByRole('button', { name: 'Sign in again' }));
  expect(signIn).toHaveBeenCalledExactlyOnceWith(paths.overview);
});
