import { act, renderHook } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ApiProblem, Unreachable } from '../api/problem.ts';
import { useAttempt } from './useAttempt.ts';

const problem = (status: number) =>
  new ApiProblem({ type: 'about:blank', title: '', status, code: 'fault', requestId: '' });

describe('the key of what is being sent', () => {
  test.each([
    ['the line was lost', new Unreachable('lost'), true],
    ['the server had a fault', problem(500), true],
    ['the gateway waited in vain', problem(504), true],
    ['the server refused', problem(422), false],
    ['somebody was faster', problem(409), false],
  ])('after %s', (_what, error, stays) => {
    const { result } = renderHook(useAttempt);
    const { key } = result.current;
    act(() => result.current.failed(error));
    expect(result.current.key === key).toBe(stays);
  });

  test('is another once the words were taken', () => {
    const { result } = renderHook(useAttempt);
    const { key } = result.current;
    act(() => result.current.next());
    expect(result.current.key).not.toBe(key);
  });
});
