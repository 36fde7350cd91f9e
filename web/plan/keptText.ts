const key = 'vnedrenie.newOrder';

/** The text of an order that was pasted and not yet read. */
export function readKeptText(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** A browser without room or permission for it loses only the safety net. */
export function keepText(text: string): void {
  try {
    if (text === '') localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    return;
  }
}
