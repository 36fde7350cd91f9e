/** Files of a domain: uploads, exports, boundaries. Keys look like `registry/imports/<id>/schools.csv`. */
export interface Files {
  put(key: string, body: Uint8Array, contentType: string): Promise<void>;
  get(key: string): Promise<{ body: Uint8Array; contentType: string } | undefined>;
  remove(key: string): Promise<void>;
  /** Length in bytes; undefined for a file that is not there. */
  size(key: string): Promise<number | undefined>;
  /** Bytes from `from` on, piece by piece, for files that do not fit into memory. */
  read(key: string, from?: number): AsyncIterable<Uint8Array>;
  /** A link that anybody who has it can open until it expires. */
  link(key: string, options: { validForSeconds: number; fileName: string }): Promise<string>;
  /** An address that takes one PUT of exactly so many bytes until it expires: large files pass by the API. */
  place(key: string, options: Placing): Promise<string>;
}

export interface Placing {
  validForSeconds: number;
  contentType: string;
  bytes: number;
}
