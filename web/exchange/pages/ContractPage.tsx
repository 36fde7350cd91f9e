import { Alert, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ExchangeContract } from '../../../functions/exchange/contract/contract.ts';
import type { EditionView } from '../../../functions/exchange/contract/editions.ts';
import { exchangeContract } from '../../../functions/exchange/rules/contract/contract.ts';
import { useRight } from '../../shared/auth/person.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { AddFile } from '../editions/AddFile.tsx';
import { AgreementSheet } from '../editions/AgreementSheet.tsx';
import { Differences } from '../editions/Differences.tsx';
import { EditionBar } from '../editions/EditionBar.tsx';
import { ErrorTable } from '../editions/ErrorTable.tsx';
import { FilePart } from '../editions/FilePart.tsx';
import { editionByNumber, editionList } from '../editions/queries.ts';

/** The contract for people, edition by edition, as the check runs it. The edition and the open file stand in the address. */
export function ContractPage() {
  const { t } = useTranslation('exchange');
  const editions = useQuery(editionList());
  const [{ edition: asked }, choose] = useAddress('edition');
  return (
    <PageFrame title={t('contract.title')} subtitle={t('contract.subtitle')}>
      <Sights query={editions}>
        {(list) => {
          const chosen = asked === '' ? list.inForce : Number(asked);
          return (
            <>
              <EditionBar
                editions={list}
                chosen={chosen}
                onChoose={(number) => choose({ edition: String(number) })}
              />
              {chosen === 0 ? (
                <Text contract={exchangeContract} />
              ) : (
                <OneEdition number={chosen} newest={list.items[0]?.number ?? chosen} />
              )}
            </>
          );
        }}
      </Sights>
    </PageFrame>
  );
}

function OneEdition({ number, newest }: { number: number; newest: number }) {
  const edition = useQuery(editionByNumber(number));
  const mayRework = useRight('contract.layOut') !== undefined;
  return (
    <Sights query={edition}>
      {(found) => (
        <>
          <AgreementSheet edition={found} />
          <Differences difference={found.difference} newest={newest} />
          <Text
            contract={found.contract}
            reworking={mayRework && found.state === 'agreeing' ? found : undefined}
          />
        </>
      )}
    </Sights>
  );
}

function Text({ contract, reworking }: { contract: ExchangeContract; reworking?: EditionView | undefined }) {
  const { t } = useTranslation('exchange');
  const [{ file }, choose] = useAddress('file');
  const { standard, edition, manifest, files, errors } = contract;
  return (
    <>
      <Typography sx={{ mb: 1, maxWidth: 860 }}>
        {t('contract.edition', { standard, edition, manifest: manifest.file, count: files.length })}
      </Typography>
      <Typography sx={{ mb: 1, maxWidth: 860 }}>{t('contract.modes')}</Typography>
      <Alert severity="info" sx={{ mb: 2, maxWidth: 860 }}>
        {t('contract.notTaken')}
      </Alert>
      {files.map((spec) => (
        <FilePart
          key={spec.name}
          spec={spec}
          isOpen={file === spec.name}
          onOpen={(open) => choose({ file: open ? spec.name : '' })}
          reworking={reworking}
        />
      ))}
      {reworking && <AddFile edition={reworking} />}
      <ErrorTable errors={errors} />
    </>
  );
}
