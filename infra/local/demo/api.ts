import type { Problem } from '../../../functions/shared/problem.ts';
import { fixedDirectory, type PeopleDirectory } from '../identity/people.ts';
import type { Product } from '../running.ts';

export interface DemoCall {
  method?: 'GET' | 'POST' | 'PUT';
  path: string;
  /** A role, the id of a demo person, or `public` for nobody in particular. */
  as: string;
  body?: string | Uint8Array;
  type?: string;
  version?: number;
  fileName?: string;
}

const tokenLivesSeconds = 3600;

/** Calls the gateway inside the process, with real tokens: the same way in that people and scripts have. */
export class DemoApi {
  private readonly product: Product;
  /** People of the demonstration who are not on the sign-in page. */
  private readonly backstage: PeopleDirectory;
  private readonly tokens = new Map<string, string>();

  constructor(product: Product, backstage: PeopleDirectory = fixedDirectory([])) {
    this.product = product;
    this.backstage = backstage;
  }

  async call<Reply>({ method = 'POST', path, as, body, type, version, fileName }: DemoCall): Promise<Reply> {
    const headers = {
      ...(as !== 'public' && { authorization: `Bearer ${await this.tokenOf(as)}` }),
      ...(type && { 'content-type': type }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
      ...(fileName && { 'x-file-name': encodeURIComponent(fileName) }),
    };
    const request = new Request(`http://127.0.0.1${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: body as BodyInit }),
    });
    const response = await this.product.gateway.fetch(request);
    const reply = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${inWords(reply as Problem)}`);
    return reply as Reply;
  }

  private async tokenOf(person: string): Promise<string> {
    const known = this.tokens.get(person);
    if (known) return known;
    const isBackstage = (await this.backstage.find(person)) !== undefined;
    const issue = isBackstage ? await this.product.issueTo(this.backstage) : this.product.identity.issueToken;
    const token = await issue(person, tokenLivesSeconds);
    this.tokens.set(person, token);
    return token;
  }
}

function inWords({ code, detail, errors = [] }: Problem): string {
  const places = errors.slice(0, 5).map((error) => `${error.pointer} ${error.code}`);
  return [code, detail, ...places].filter(Boolean).join('; ');
}
