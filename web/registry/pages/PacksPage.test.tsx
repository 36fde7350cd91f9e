import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { answer, never, Refused, show } from '../testing/page.tsx';
import { PacksPage } from './PacksPage.tsx';

const pack = {
  id: 'p-1',
  regionId: 'r-20',
  fileName: 'pack.zip',
  status: 'ready',
  counts: { added: 0, changed: 1, unchanged: 6, absent: 0, errors: 0, boundaries: 1 },
  recordedAt: '2011-09-20T08:00:00.000Z',
  recordedBy: 'p-admin',
  version: 1,
};

const report = {
  ...pack,
  files: [{ file: 'schools.csv', rows: 7, encoding: 'utf-8', delimiter: ',', ignoredColumns: [] }],
  ignoredFiles: ['photo.jpg'],
  differences: {
    added: [],
    changed: [
      {
        nodeId: 's-1',
        kind: 'school',
        name: 'Аннинская СОШ № 1',
        fields: [{ field: 'pupils', from: '512', to: '520' }],
      },
    ],
    unchanged: 6,
    absent: [],
  },
  errors: [],
  boundaries: {
    attribution: '© test',
    matched: 1,
    unmatchedNodes: [{ nodeId: 'm-2', kind: 'municipality', name: 'Бобровский район' }],
    unmatchedFeatures: [{ name: 'Чужой район', oktmo: '14604000' }],
    rewound: 2,
    broken: [],
  },
};

const list = { 'GET /registry/packs': { items: [pack] } };

test('waits', () => {
  answer({ 'GET /registry/packs': never });
  show(<PacksPage />, { as: 'admin' });
  expect(screen.getByRole('status', { name: 'Загружаем…' })).toBeTruthy();
});

test('says what failed', async () => {
  answer({ 'GET /registry/packs': new Refused(403, 'notAllowed') });
  show(<PacksPage />, { as: 'admin' });
  expect(await screen.findByText('Вашей роли это не разрешено')).toBeTruthy();
});

test('is empty before the first pack', async () => {
  answer({ 'GET /registry/packs': { items: [] } });
  show(<PacksPage />, { as: 'admin' });
  expect(await screen.findByText('Пакетов ещё не загружали')).toBeTruthy();
});

test('zips several files, shows what would change, and writes at a word', async () => {
  let kept: unknown = report;
  const sent = answer({
    ...list,
    'POST /registry/packs': report,
    'GET /registry/packs/p-1': () => kept,
    'POST /registry/packs/p-1/commit': () => {
      kept = { ...report, status: 'committed', committedAt: '2011-09-20T08:05:00.000Z' };
      return kept;
    },
  });
  const page = show(<PacksPage />, { as: 'admin' });
  await userEvent.upload(screen.getByLabelText('Выбрать файлы'), [
    new File(['code'], 'schools.csv'),
    new File(['{}'], 'boundaries.geojson'),
  ]);
  expect(await screen.findByText('учеников: 512 → 520')).toBeTruthy();
  const upload = sent.find(({ method }) => method === 'POST')?.body as File;
  expect(Object.keys(unzipSync(new Uint8Array(await upload.arrayBuffer())))).toEqual([
    'schools.csv',
    'boundaries.geojson',
  ]);
  expect(page.search().get('pack')).toBe('p-1');
  expect(screen.getByText('Муниципалитеты без границы: Бобровский район')).toBeTruthy();
  expect(screen.getByText('Границы без муниципалитета: Чужой район (14604000)')).toBeTruthy();
  expect(screen.getByText('Исправлено направление 2 контуров')).toBeTruthy();
  expect(screen.getByText('Не использованы файлы: photo.jpg')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Записать пакет' }));
  expect(await screen.findByText(/Пакет записан/)).toBeTruthy();
});

test('a pack with errors names each place and cannot be written', async () => {
  answer({
    ...list,
    'GET /registry/packs/p-1': {
      ...report,
      status: 'hasErrors',
      errors: [
        { file: 'schools.csv', row: 6, column: 'oktmo', value: '1', code: 'oktmoNotValid' },
        {
          file: 'boundaries.geojson',
          value: 'Рамонский',
          code: 'ringCrossesItself',
          params: { lon: 39, lat: 51 },
        },
        { file: 'boundaries.geojson', value: 'Рамонский', code: 'duplicate' },
      ],
    },
  });
  show(<PacksPage />, { as: 'admin', at: '/?pack=p-1' });
  expect(await screen.findByText('ОКТМО муниципалитета состоит из восьми цифр.')).toBeTruthy();
  expect(screen.getByText('Контур «Рамонский» пересекает сам себя около 39, 51.')).toBeTruthy();
  expect(screen.getByText('Граница этого муниципалитета названа дважды. Оставьте одну.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Записать пакет' })).toBeNull();
});

test('a pack that is known already says that it changes nothing', async () => {
  answer({
    ...list,
    'GET /registry/packs/p-1': { ...report, counts: { ...pack.counts, changed: 0, boundaries: 0 } },
  });
  show(<PacksPage />, { as: 'admin', at: '/?pack=p-1' });
  await waitFor(() => expect(screen.getByText(/запись их не изменит/)).toBeTruthy());
});
