import { ref, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useHost } from '../host/host';
import { copyText } from './copy-text';

/** Taking a text out of the application, and how it went. */
export interface Takeaway {
  /** How the last act went, as a sentence; empty before the first. */
  readonly message: Ref<string>;
  /** Makes a text and copies it; `what` names it in the sentence. */
  readonly copy: (what: string, make: () => Promise<string> | string) => Promise<void>;
  /** Makes a text and saves it to a file that the person picks. */
  readonly save: (suggestedName: string, make: () => Promise<string> | string) => Promise<void>;
}

/** Copies to the clipboard and saves to files, each with a sentence on how it went. Never rejects. */
export function useTakeaway(): Takeaway {
  const { t } = useI18n();
  const host = useHost();
  const message = ref('');

  async function copy(what: string, make: () => Promise<string> | string): Promise<void> {
    message.value = '';
    try {
      const copied = await copyText(await make());
      message.value = t(copied ? 'takeaway.copied' : 'takeaway.copyFailed', { what });
    } catch (error) {
      message.value = t('takeaway.notMade', { detail: detailOf(error) });
    }
  }

  async function save(suggestedName: string, make: () => Promise<string> | string): Promise<void> {
    message.value = '';
    try {
      const result = await host.saveFile({ suggestedName, text: await make() });
      if (result.outcome === 'saved') message.value = t('takeaway.saved', { path: result.path });
      if (result.outcome === 'failed')
        message.value = t(`takeaway.saveFailed.${result.reason}`, { detail: result.detail });
    } catch (error) {
      message.value = t('takeaway.notMade', { detail: detailOf(error) });
    }
  }

  return { message, copy, save };
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
