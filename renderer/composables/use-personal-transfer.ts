import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { PersonalData } from '../../shared/contract/personal';
import { readPersonalData, type ReadPersonal } from '../../shared/contract/personal-versions';
import { useHost } from '../host/host';
import { usePersonalStore } from '../stores/personal';

/** Version of the personal data that brought the dossiers. */
const FIRST_WITH_DOSSIERS = 2;

/** A file of personal data, read and waiting for the person's consent. */
export interface PersonalImport {
  readonly name: string;
  readonly data: PersonalData;
  /** True where the file was made before there were dossiers: those here then stay. */
  readonly hasNoDossiers: boolean;
}

/** Takes the personal data out to a file and in from one. */
export interface PersonalTransfer {
  /** How the last transfer went, as a sentence; empty before the first. */
  readonly message: Ref<string>;
  /** What was read and would replace the data here. */
  readonly offered: ShallowRef<PersonalImport | null>;
  exportData(): Promise<void>;
  /** Lets the person pick a file; what it holds is only offered. */
  readImport(): Promise<void>;
  acceptImport(): void;
}

/** The export and the import of the personal data, with what to say of each. */
export function usePersonalTransfer(): PersonalTransfer {
  const { t } = useI18n();
  const host = useHost();
  const personal = usePersonalStore();
  const message = ref('');
  const offered = shallowRef<PersonalImport | null>(null);

  async function exportData(): Promise<void> {
    const day = new Date().toISOString().slice(0, 10);
    const text = `${JSON.stringify(personal.data, null, 2)}\n`;
    const result = await host.saveFile({ suggestedName: `reperes-sud-sud-${day}.json`, text });
    if (result.outcome === 'saved') message.value = t('settings.exported', { path: result.path });
    if (result.outcome === 'failed') message.value = t('settings.exportFailed', { detail: result.detail });
  }

  async function readImport(): Promise<void> {
    const result = await host.openFile({ extensions: ['json'] });
    if (result.outcome === 'cancelled') return;
    if (result.outcome === 'failed') {
      message.value = t('settings.importFailed', { detail: result.detail });
      return;
    }
    const { name } = result;
    const found = parsePersonal(result.text);
    offered.value =
      found.state === 'good'
        ? { name, data: found.data, hasNoDossiers: found.from < FIRST_WITH_DOSSIERS }
        : null;
    message.value = '';
    if (found.state === 'newer') message.value = t('settings.importNewer', { name });
    if (found.state === 'damaged') message.value = t('settings.importInvalid', { name });
  }

  function acceptImport(): void {
    if (!offered.value) return;
    const { name, data: read, hasNoDossiers } = offered.value;
    const data = hasNoDossiers ? { ...read, dossiers: personal.data.dossiers } : read;
    personal.replaceAll(data);
    message.value = t('settings.imported', { name, ...countsOf(data) });
    offered.value = null;
  }

  return { message, offered, exportData, readImport, acceptImport };
}

/** How many bookmarks, notes and dossiers the data hold. */
export function countsOf(data: PersonalData): {
  readonly bookmarks: number;
  readonly notes: number;
  readonly dossiers: number;
} {
  return {
    bookmarks: data.bookmarks.length,
    notes: Object.keys(data.notes).length,
    dossiers: data.dossiers.length,
  };
}

function parsePersonal(text: string): ReadPersonal {
  try {
    return readPersonalData(JSON.parse(text));
  } catch {
    return { state: 'damaged' };
  }
}
