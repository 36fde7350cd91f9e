import type { NoticeLetter } from '../contract.ts';
import { letterOf } from '../letters.ts';
import type { MessagingRooms } from '../rooms.ts';

/** As `web/app/paths.ts` has it. */
const preferencesPath = '/notices/preferences';

/**
 * Sends what is due by now, one letter an address. Each notice is claimed before it goes, so of two runs at once one
 * sends it; what the mail service did not take waits for the next run.
 */
export async function sendLetters({
  outbox,
  mail,
  clock,
}: Pick<MessagingRooms, 'outbox' | 'mail' | 'clock'>): Promise<void> {
  const now = clock.now().toISOString();
  const failures: unknown[] = [];
  for (const letters of byAddress(await outbox.due(now))) {
    const claims = await Promise.all(letters.map((letter) => outbox.claim(letter, now)));
    const claimed = claims.flatMap((letter) => letter ?? []);
    const [first] = claimed;
    if (!first) continue;
    const { to, language } = first;
    try {
      await mail.send(
        letterOf({ to, language, notices: claimed, siteAddress: mail.siteAddress, preferencesPath }),
      );
    } catch (error) {
      await Promise.all(claimed.map((letter) => outbox.giveBack(letter)));
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} letters were not taken`);
}

function byAddress(letters: readonly NoticeLetter[]): NoticeLetter[][] {
  const found = new Map<string, NoticeLetter[]>();
  for (const letter of letters) {
    const address = letter.to.toLowerCase();
    found.set(address, [...(found.get(address) ?? []), letter]);
  }
  return [...found.values()];
}
