/** Words in the nominative that begin the name of another owner though they are written with a small letter. */
const commonOwner =
  /^(?:школ[аы]|учител[ьяи]|педагоги?|руководител[ьи]|специалисты?|администраторы?|администраци[яи]|директора?|заместител[ьи]|классны[ей]|методисты?|родители|органы?|отделы?|управлени[ея]|департаменты?|(?:обще)?образовательные|муниципалитеты)(?!\p{L})/u;
/** «Администраторы уровня муниципалитетов, ОУ»: the comma lists levels of one owner. */
const lists = /(?:^|\s)уровн(?:я|ей|е|ях)(?:\s|$)/iu;
/** «Департамент образования» broken before «Воронежской области»: the second line is in the genitive. */
const genitive = /^\p{Lu}\p{Ll}+(?:ской|ского|ских|ного|ной|ных)(?:\s|$)/u;

/**
 * Tells several owners of one cell apart at «;», «,» and a line break, but not inside brackets or quotes and not
 * where a comma only goes on describing the same owner.
 */
export function splitOwners(cell: string): string[] {
  const owners: string[] = [];
  for (const { text, before } of parts(cell)) {
    const last = owners.at(-1);
    if (last !== undefined && goesOn(last, text, before)) {
      owners[owners.length - 1] = `${last}${before === '\n' ? ' ' : `${before} `}${text}`;
    } else {
      owners.push(text);
    }
  }
  return owners.map((owner) => owner.replace(/(?<!\p{Lu})\.$/u, '')).filter(Boolean);
}

function goesOn(last: string, text: string, before: string): boolean {
  if (before === ';') return false;
  if (before === '\n') return (!/^\p{Lu}/u.test(text) && !commonOwner.test(text)) || genitive.test(text);
  return lists.test(last) || (/^[^\p{Lu}«"]/u.test(text) && !commonOwner.test(text));
}

/** Splits outside brackets and quotes, remembering the mark before each part. A comma at a line's end is a comma. */
function parts(cell: string): { text: string; before: string }[] {
  const found: { text: string; before: string }[] = [];
  let depth = 0;
  let text = '';
  let before = '';
  const close = (mark: string) => {
    if (text.trim() !== '') {
      found.push({ text: text.trim().replace(/\s+/gu, ' '), before });
      before = mark;
    } else if (mark !== '\n') {
      before = mark;
    }
    text = '';
  };
  for (const sign of cell) {
    if (/[(«„“]/u.test(sign)) depth += 1;
    if (/[)»”]/u.test(sign)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,;\n]/u.test(sign)) close(sign);
    else text += sign;
  }
  close('');
  return found;
}
