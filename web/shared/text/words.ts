/** Sentences by key, nested as deep as a domain likes. Plurals end in `_one`, `_few`, `_many`, `_other`. */
export interface Words {
  [key: string]: string | Words;
}
