/** An object of a reply; the address in `href` stands without its origin until somebody asks. */
export type RosterObject = { sourcedId: string } & Readonly<Record<string, unknown>>;

/** The values that stand at a path, `roles.org.sourcedId`, as texts; none where there is nothing. */
export function valuesAt(object: unknown, path: string): string[] {
  const [first = '', ...rest] = path.split('.');
  const inner = (object as Record<string, unknown> | undefined)?.[first];
  if (inner === undefined || inner === null) return [];
  const each = Array.isArray(inner) ? inner : [inner];
  return rest.length === 0 ? each.map(String) : each.flatMap((one) => valuesAt(one, rest.join('.')));
}
