const namesOfSecrets =
  /(?<!\p{L})(парол[ьяюе]м?|логин\p{L}*|pass(word|wd)?|pwd|login)(?!\p{L})\s*[:=–—-]?\s*\S{3,}/iu;
const mailAddress = /\S+@\S+\.\p{L}{2,}/u;
const kindsOfCharacters = [/[a-z]/, /[A-Z]/, /\d/, /[!@#$%^&*_+=?~]/] as const;
const shortestPassword = 6;

/**
 * Whether a free text holds what looks like a password or a login: such a word followed by a value, a mail address,
 * or a token of Latin letters with digits or signs that no act number or date looks like. Access data is kept by the
 * platform alone; here it is refused before it is stored.
 */
export function looksLikePassword(text: string): boolean {
  if (namesOfSecrets.test(text) || mailAddress.test(text)) return true;
  return text.split(/[\s,;()«»"]+/u).some(isMixedToken);
}

function isMixedToken(token: string): boolean {
  const kinds = kindsOfCharacters.filter((kind) => kind.test(token)).length;
  return token.length >= shortestPassword && kinds >= 3;
}
