export function addressOf(port: number): string {
  return `http://127.0.0.1:${port}`;
}
