/** A calculation that is done again only when one of its arguments is another one than last time. */
export function remembered<Arguments extends unknown[], Result>(
  count: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { given: Arguments; result: Result } | undefined;
  return (...given) => {
    if (!last || !isSame(last.given, given)) last = { given, result: count(...given) };
    return last.result;
  };
}

export function isSame(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((value, index) => Object.is(value, after[index]));
}
