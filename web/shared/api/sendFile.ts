import { Unreachable } from './problem.ts';

/** Puts a file at an address that was signed for it; it passes the API by. */
export async function sendFile(address: string, file: Blob, contentType: string): Promise<void> {
  const headers = { 'content-type': contentType };
  const response = await fetch(address, { method: 'PUT', body: file, headers }).catch((error: unknown) => {
    throw new Unreachable(error);
  });
  if (!response.ok) throw new Unreachable(new Error(`${response.status} ${response.statusText}`));
}
