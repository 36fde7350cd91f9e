interface Numbered {
  number: number;
  supersedes?: number | undefined;
  withdraws?: number[] | undefined;
}

/** Facts that hold: neither withdrawn, nor superseded by one that is not withdrawn itself. */
export function stillStanding<Fact extends Numbered>(facts: readonly Fact[]): Fact[] {
  const withdrawn = new Set(facts.flatMap(({ withdraws = [] }) => withdraws));
  const said = facts.filter(({ number, withdraws }) => !withdraws && !withdrawn.has(number));
  const superseded = new Set(said.map(({ supersedes }) => supersedes));
  return said.filter(({ number }) => !superseded.has(number));
}
