const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  '«': '“',
  '»': '”',
  '№': 'No.',
};

/** Russian in Latin letters as maps and passports write it, endings «-ий», «-ый» as «-y». */
export function transliterate(text: string): string {
  return text.replaceAll(/[иы]й(?![\p{L}])/giu, 'ы').replaceAll(/./gsu, (sign) => {
    const latin = letters[sign.toLowerCase()];
    if (latin === undefined) return sign;
    return sign === sign.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  });
}
