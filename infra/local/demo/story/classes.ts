const letters = ['А', 'Б', 'В', 'Г', 'Д', 'Е', 'Ж', 'З'];
const grades = 11;

/** Names of a school's classes: 1А to 11А first, then parallel ones from the youngest up. */
export function classNames(count: number): string[] {
  const names: { grade: number; letter: string }[] = [];
  for (const letter of letters)
    for (let grade = 1; grade <= grades && names.length < count; grade++) names.push({ grade, letter });
  return names
    .sort((a, b) => a.grade - b.grade || a.letter.localeCompare(b.letter, 'ru'))
    .map(({ grade, letter }) => `${grade}${letter}`);
}
