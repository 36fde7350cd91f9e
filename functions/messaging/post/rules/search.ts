/** Whether a text has what is looked for, whatever the case and «ё». */
export function has(text: string, wanted: string | undefined): boolean {
  return wanted === undefined || plain(text).includes(plain(wanted));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
