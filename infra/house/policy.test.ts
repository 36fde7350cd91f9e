import { expect, test } from 'vitest';
import { type Grants, policy, type Right } from '../../functions/shared/access/policy.ts';
import { roles } from '../../functions/shared/access/roles.ts';
import { permissionMatrix, scopeLetters } from './permissionMatrix.ts';

const rights = Object.keys(policy) as Right[];

test('every right stands in the permission matrix and every row of it in the policy', () => {
  expect(Object.keys(permissionMatrix).sort()).toEqual([...rights].sort());
});

test.each(rights)('%s is granted exactly as the matrix says', (right) => {
  const grants: Grants = policy[right];
  const granted = Object.fromEntries(
    [...roles, 'public' as const].map((role) => {
      const scope = grants[role];
      return [role, scope ? scopeLetters[scope] : '-'];
    }),
  );
  expect(granted).toEqual(permissionMatrix[right]);
});
