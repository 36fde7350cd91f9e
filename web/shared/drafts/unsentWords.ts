/** Words with files, as they are written in a field that stays open after they have been sent. */
interface Words {
  text: string;
  attachments: readonly unknown[];
}

/** What stands in the field by now and was not in what was sent: typed while that was on its way. Nothing, when it is the same. */
export function unsentWords<Written extends Words>(sent: Written, now: Written): Written | undefined {
  const text = now.text.startsWith(sent.text) ? now.text.slice(sent.text.length).trimStart() : now.text;
  const attachments = now.attachments.filter((file) => !sent.attachments.includes(file));
  return text === '' && attachments.length === 0 ? undefined : { ...now, text, attachments };
}
