declare module 'swagger-ui-dist' {
  /** Folder of the files that a page needs. */
  export function getAbsoluteFSPath(): string;
}
