import { openEntry, ownEntries } from '../../local/site/entries.ts';

/**
 * What CloudFront runs before it looks for a page in the bucket: a file of the site is itself, every other address is
 * that of an application, of its own or the whole one. It sits on addresses of pages only, so an unknown address of the
 * API stays the API's answer.
 * Files are known by name, not by a dot: addresses of the application have dots in them («measures/2.4»).
 */
export function addressingCode(files: readonly string[]): string {
  return `var files = ${JSON.stringify(files)};
var entries = ${JSON.stringify(ownEntries)};
var open = ${JSON.stringify(openEntry)};
function handler(event) {
  var request = event.request;
  var first = request.uri.split('/')[1];
  var entry = entries[request.uri.replace(/\\/+$/, '')];
  if (!entry) entry = open.sections.indexOf(first) === -1 ? 'index.html' : open.file;
  if (/^\\/api\\/docs\\/?$/.test(request.uri)) request.uri = '/api/docs/index.html';
  else if (first !== 'api' && files.indexOf(first) === -1) request.uri = '/' + entry;
  return request;
}
`;
}
