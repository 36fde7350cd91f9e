import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { contentTypeOf } from './fileContent.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const pdf = bytes('%PDF-1.4\n%âãÏÓ\n1 0 obj');
const png = new Uint8Array([
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  0,
  0,
  0,
  13,
  0x49,
  0x48,
  0x44,
  0x52,
  ...new Array(30).fill(0),
]);
const windows = new Uint8Array([...bytes('MZ\x90\x00\x03'), ...new Array(200).fill(0)]);
const elf = new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, ...new Array(80).fill(0)]);

test.each([
  ['a document', pdf, 'акт.pdf', 'application/pdf'],
  ['a picture', png, 'Снимок экрана.PNG', 'image/png'],
  ['a text', new TextEncoder().encode('Ошибка входа\r\nкод 12'), 'журнал.txt', 'text/plain'],
])('%s is what its bytes say', async (_name, content, name, type) => {
  expect(await contentTypeOf(content, name)).toBe(type);
});

test.each([
  ['a Windows programme named .pdf', windows, 'договор.pdf'],
  ['a programme named .png', elf, 'снимок.png'],
  ['a picture named .pdf', png, 'акт.pdf'],
  ['an archive', zipSync({ 'a.exe': windows }), 'файлы.zip'],
  ['an archive named .docx', zipSync({ 'a.exe': windows }), 'отчёт.docx'],
  ['bytes named .txt', windows, 'a.txt'],
  ['a file without an ending', pdf, 'акт'],
])('%s is refused', async (_name, content, name) => {
  expect(await contentTypeOf(content, name)).toBeUndefined();
});
