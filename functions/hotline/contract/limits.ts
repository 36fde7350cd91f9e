/** Bounds of what may be asked. They stand apart from the schemas so that the light form can check by them without any. */
export const attachmentMaxBytes = 10 * 1024 * 1024;
export const attachmentsPerEntry = 5;
export const textMaxLength = 8000;
export const nameMaxLength = 120;
export const phoneMaxLength = 30;
export const emailMaxLength = 200;

export const emailPattern =
  /^(?!\.)(?!.*\.\.)([A-Za-z0-9_'+\-.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;

const fewestDigits = 6;

export function isPhone(text: string): boolean {
  return /^[+()\d\s-]+$/.test(text) && text.replaceAll(/\D/g, '').length >= fewestDigits;
}
