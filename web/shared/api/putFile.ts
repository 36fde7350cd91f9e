import { Unreachable } from './unreachable.ts';

/** Puts a file at a place the server has signed, and tells how much of it has gone: `fetch` cannot. */
export function putFile(
  place: { url: string; contentType: string },
  file: Blob,
  onSent: (share: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', place.url);
    request.setRequestHeader('content-type', place.contentType);
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
    request.onload = () => (request.status < 300 ? resolve() : reject(new Unreachable(request.status)));
    request.onerror = () => reject(new Unreachable('network'));
    request.send(file);
  });
}
