import type { Adapter, AdapterFactory } from 'oidc-provider';
import type { Clock } from '../../../functions/shared/clock.ts';
import type { Records, StoredValue } from './records.ts';

/** Keeps what oidc-provider remembers in the journal. */
export function recordAdapter(records: Records, clock: Clock): AdapterFactory {
  const nowEpochSeconds = () => Math.floor(clock.now().getTime() / 1000);

  return (kind): Adapter => {
    const keyOf = (id: string) => `${kind}:${id}`;
    const findBy = (field: string, value: string) =>
      records.under(`${kind}:`).find(([, stored]) => stored[field] === value)?.[1];

    return {
      async upsert(id, payload, expiresInSeconds) {
        const expiresAt = expiresInSeconds === undefined ? undefined : nowEpochSeconds() + expiresInSeconds;
        records.set(keyOf(id), payload as StoredValue, expiresAt);
      },
      find: async (id) => records.get(keyOf(id)),
      findByUid: async (uid) => findBy('uid', uid),
      findByUserCode: async (userCode) => findBy('userCode', userCode),
      async consume(id) {
        const stored = records.get(keyOf(id));
        if (!stored) return;
        const expiresAt = typeof stored.exp === 'number' ? stored.exp : undefined;
        records.set(keyOf(id), { ...stored, consumed: nowEpochSeconds() }, expiresAt);
      },
      destroy: async (id) => records.remove(keyOf(id)),
      async revokeByGrantId(grantId) {
        for (const [key, stored] of records.under(`${kind}:`)) {
          if (stored.grantId === grantId) records.remove(key);
        }
      },
    };
  };
}
