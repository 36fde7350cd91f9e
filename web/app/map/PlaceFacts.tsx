/** Content of a tooltip: what it is of, and its facts line by line. */
export function PlaceFacts({ name, facts }: { name: string; facts: readonly string[] }) {
  return (
    <>
      <strong>{name}</strong>
      {facts.map((fact) => (
        <div key={fact}>{fact}</div>
      ))}
    </>
  );
}
