import { zip } from 'fflate';

/** What a pack is sent as: a zip as it is, or several files put into one. */
export async function asZip(files: readonly File[]): Promise<File> {
  const [first] = files;
  if (files.length === 1 && first && /\.zip$/i.test(first.name)) return first;
  const contents = await Promise.all(
    files.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const),
  );
  const bytes = await new Promise<Uint8Array>((resolve, reject) => {
    zip(Object.fromEntries(contents), { level: 6 }, (error, zipped) =>
      error ? reject(error) : resolve(zipped),
    );
  });
  const name = files.length === 1 && first ? `${first.name}.zip` : 'pack.zip';
  return new File([bytes as Uint8Array<ArrayBuffer>], name, { type: 'application/zip' });
}
