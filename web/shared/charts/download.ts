/** Hands a file to the reader's downloads. */
export function download(
  content: Blob | string,
  fileName: string,
  mimeType = 'application/octet-stream',
): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: mimeType }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
