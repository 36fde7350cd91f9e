import { packageListSchema } from '../../contract/package.ts';
import { sheetsOf } from '../../packing.ts';
import { countsOf, sheetsToPack } from '../../rules/packages.ts';
import { regionOf, route } from '../route.ts';

export const listPackages = route({
  method: 'GET',
  path: '/packages',
  summary: 'Packages that went out with what became of them, and forms with accepted sheets that have not',
  right: 'outPackage.view',
  about: 'region',
  reply: packageListSchema,
  handle: async (_input, rooms, { principal }) => {
    const regionId = regionOf(principal);
    const [packages, forms, day] = await Promise.all([
      rooms.packages.all(regionId),
      rooms.forms.all(regionId),
      rooms.today(regionId),
    ]);
    const published = forms.filter(({ status }) => status === 'published');
    const unpacked = await Promise.all(
      published.map(async ({ id: formId, content }) => {
        const out = packages.filter((one) => one.formId === formId);
        const sheets = sheetsToPack(await sheetsOf(formId, regionId, rooms), out).length;
        return { formId, title: content.title, sheets };
      }),
    );
    return {
      items: packages.map((one) => ({ ...one, counts: countsOf(one, day) })),
      unpacked: unpacked.filter(({ sheets }) => sheets > 0),
    };
  },
});
