const shape = /^(\d{1,2})[\s-]*(?:[«"]?([\p{L}\d]{1,3})[»"]?)?$/u;
const lastGrade = 12;

/** A class name in its usual spelling: «5 "а"», «5-А» and «5а» are 5А; undefined for what names no class. */
export function readClassName(text: string): string | undefined {
  const [, grade, letter = ''] = shape.exec(text.trim()) ?? [];
  if (grade === undefined || Number(grade) < 1 || Number(grade) > lastGrade) return undefined;
  const separator = /^\d/.test(letter) ? '-' : '';
  return `${Number(grade)}${separator}${letter.toUpperCase()}`;
}

const inRussian = new Intl.Collator('ru', { numeric: true });

/** By grade, then by letter: 2Б before 10А. */
export function byClass(one: { className: string }, other: { className: string }): number {
  return inRussian.compare(one.className, other.className);
}
