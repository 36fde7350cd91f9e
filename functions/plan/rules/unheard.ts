import { periodBounds } from '../../shared/calendar/period.ts';
import type { Period, Proof } from '../../shared/evidence.ts';

/**
 * What is proved of a node of which the exchange has stopped hearing. That it has not done a thing is then nothing that
 * could be held against it: it has no fresh data. So it is only for what the exchange could have told but did not: of a
 * period that was over when it last heard of the node, and of facts that came some other way since, the proof stands.
 */
export function unheardOf(
  proof: Proof | undefined,
  heard: Proof | undefined,
  period: Period,
): Proof | undefined {
  if (proof?.status !== 'missing' || heard?.status !== 'noData') return proof;
  const lastHeardOn = String(heard.because.params?.on ?? '');
  const wasOver = period !== 'once' && periodBounds(period).to < lastHeardOn;
  const isNews = Date.parse(proof.knownSince) > Date.parse(heard.knownSince);
  return wasOver || isNews ? proof : heard;
}
