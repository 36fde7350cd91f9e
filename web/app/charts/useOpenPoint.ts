import { useNavigate } from 'react-router-dom';
import type { Day } from '../../../functions/shared/words.ts';
import { useCarry } from '../../plan/carry.ts';
import { paths } from '../paths.ts';

/** Opens the step that a line makes to a point: what changed, and the nodes that changed it. */
export function useOpenPoint() {
  const navigate = useNavigate();
  const carry = useCarry();
  return (measure: string | undefined, { day, before }: { day: Day; before: Day }, municipality?: string) =>
    void navigate(carry(paths.changes, { asOf: day, from: before, measure, municipality }));
}
