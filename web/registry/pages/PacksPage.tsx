import { Accordion, AccordionDetails, AccordionSummary, Stack, TextField, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { FileDrop } from '../components/FileDrop.tsx';
import { PackList } from '../components/PackList.tsx';
import { PackReport } from '../components/PackReport.tsx';
import { SaveFailed } from '../components/SaveFailed.tsx';
import { given, saidOnly, useFields } from '../forms.ts';
import { pack, useSendPack } from '../packQueries.ts';
import { asZip } from '../zipFiles.ts';

/** Region packs: read, compared with the registry, and written when a person says so. */
export function PacksPage() {
  const { t } = useTranslation('packs');
  const [chosen, choose] = useAddress('pack');
  const { fields, field } = useFields({ regionName: '', regionNameEn: '', timeZone: 'Europe/Moscow' });
  const send = useSendPack();
  const bring = useMutation({
    mutationFn: async (files: readonly File[]) => {
      const { regionName, regionNameEn, timeZone } = fields;
      const named = given(regionName)
        ? saidOnly({ regionName, regionNameEn: given(regionNameEn), timeZone: given(timeZone) })
        : {};
      return send.mutateAsync({ zip: await asZip(files), named });
    },
    onSuccess: ({ id }) => choose({ pack: id }),
  });
  const report = useQuery({ ...pack(chosen.pack), enabled: chosen.pack !== '' });
  return (
    <PageFrame title={t('packs.title')} subtitle={t('packs.subtitle')}>
      <Stack sx={{ gap: 2 }}>
        <FileDrop
          choose={t('packs.choose')}
          accept=".zip,.csv,.json,.geojson"
          multiple
          isPending={bring.isPending}
          onFiles={(files) => bring.mutate(files)}
        >
          <div>{t('packs.drop')}</div>
          <div>{t('packs.files')}</div>
        </FileDrop>
        <Accordion
          variant="outlined"
          disableGutters
          sx={{ borderRadius: 1, '&::before': { display: 'none' } }}
          slotProps={{ heading: { component: 'h2' } }}
        >
          <AccordionSummary expandIcon={<ChevronDown size={18} />}>
            <Typography component="span" variant="subtitle2">
              {t('packs.newRegion')}
            </Typography>
          </AccordionSummary>
          <AccordionDetails>
            <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
              {t('packs.newRegionNote')}
            </Typography>
            <Stack direction={{ xs: 'column', md: 'row' }} sx={{ gap: 2 }}>
              <TextField {...field('regionName')} label={t('packs.regionName')} fullWidth />
              <TextField {...field('regionNameEn')} label={t('packs.regionNameEn')} fullWidth />
              <TextField {...field('timeZone')} label={t('packs.timeZone')} fullWidth />
            </Stack>
          </AccordionDetails>
        </Accordion>
        {bring.isError && <SaveFailed error={bring.error} />}
        {chosen.pack !== '' && <Sights query={report}>{(found) => <PackReport report={found} />}</Sights>}
        <PackList chosen={chosen.pack} onChoose={(id) => choose({ pack: id })} />
      </Stack>
    </PageFrame>
  );
}
