const deviceKey = 'vnedrenie.device';
const voteKey = (slug: string) => `vnedrenie.useful.${slug}`;

/** Made up once on this device, so that it says once whether an article was useful; nobody knows whose it is. */
export function deviceId(): string {
  const known = localStorage.getItem(deviceKey);
  if (known) return known;
  const made = crypto.randomUUID();
  localStorage.setItem(deviceKey, made);
  return made;
}

export function votedBefore(slug: string): boolean | undefined {
  const kept = localStorage.getItem(voteKey(slug));
  return kept === null ? undefined : kept === 'yes';
}

export function keepVote(slug: string, useful: boolean): void {
  localStorage.setItem(voteKey(slug), useful ? 'yes' : 'no');
}
