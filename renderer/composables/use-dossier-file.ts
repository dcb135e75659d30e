import { ref, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { MAX_DOSSIERS, type Dossier } from '../../shared/dossier/dossier';
import { contentOf } from '../../shared/dossier/edit';
import { DOSSIER_EXTENSION, readDossierFile, writeDossierFile } from '../../shared/dossier/file';
import { safeFileName } from '../../shared/text/file-name';
import { useHost } from '../host/host';
import { useDossiersStore } from '../stores/dossiers';
import { today } from './running-texts';
import { useContentVersion } from './use-content-version';
import { useTakeaway } from './use-takeaway';

/** Saves a dossier to a file, and opens one from a file. Never rejects. */
export interface DossierFiles {
  /** How saving went, as a sentence. */
  readonly saveMessage: Ref<string>;
  readonly saveFile: (dossier: Dossier) => Promise<void>;
  /** How opening went, as a sentence. */
  readonly openMessage: Ref<string>;
  /** Adds the dossier of a file that the person picks to those here; null where there is none. */
  readonly openFile: () => Promise<Dossier | null>;
}

/** A dossier that is opened is added: it never takes the place of another. */
export function useDossierFiles(): DossierFiles {
  const { t } = useI18n();
  const host = useHost();
  const dossiers = useDossiersStore();
  const version = useContentVersion();
  const { message: saveMessage, save } = useTakeaway();
  const openMessage = ref('');

  async function saveFile(dossier: Dossier): Promise<void> {
    await save(safeFileName(dossier.name, DOSSIER_EXTENSION), () =>
      writeDossierFile(contentOf(dossier), { contentVersion: version.value, on: today() }),
    );
  }

  async function openFile(): Promise<Dossier | null> {
    openMessage.value = '';
    const file = await host.openFile({ extensions: ['json'] });
    if (file.outcome === 'cancelled') return null;
    if (file.outcome === 'failed') {
      const { reason, detail } = file;
      openMessage.value = t(`dossier.openFailed.${reason}`, { detail });
      return null;
    }
    const read = readDossierFile(file.text);
    if (!read.ok) {
      openMessage.value = t(`dossier.openFailed.${read.reason}`, { name: file.name, where: read.where });
      return null;
    }
    // Two of one name could not be told apart.
    const dossier = dossiers.take({ ...read.content, name: dossiers.freeName(read.content.name) });
    openMessage.value = dossier
      ? t('dossier.opened', { name: dossier.name })
      : t('dossier.full', { count: MAX_DOSSIERS });
    return dossier;
  }

  return { saveMessage, saveFile, openMessage, openFile };
}
