/** A stored value as people read it: quotes of JSON go, names stand for themselves, the rest is told in short. */
export function plainValue(json: string | undefined): string | undefined {
  if (json === undefined) return undefined;
  try {
    return told(JSON.parse(json));
  } catch {
    return json;
  }
}

function told(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(told).join('; ');
  if (typeof value !== 'object') return String(value);
  const fields = value as Record<string, unknown>;
  if (typeof fields.ru === 'string') return fields.ru;
  return Object.entries(fields)
    .map(([name, inner]) => `${name}: ${told(inner)}`)
    .join(', ');
}
