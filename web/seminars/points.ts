/** A difference of shares in percentage points, with its sign: `+3,5`, `−0,4`, `0,0`. */
export function inPoints(difference: number, language: 'ru' | 'en'): string {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
    .format(difference * 100)
    .replace('-', '−');
}

export function inPercent(share: number, language: 'ru' | 'en'): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}
