import { onBeforeUnmount, onMounted, watchEffect } from 'vue';
import { useI18n } from 'vue-i18n';
import type { RecordView } from '../../shared/reference/types';

/** Title of the printed fiche, also its document title and the base of its file name. */
export function ficheTitle(view: Pick<RecordView, 'title' | 'ref'>): string {
  return `${view.title} (${view.ref})`;
}

/** A file name that every system takes: `B-001 Bureau des Nations Unies….pdf`. */
export function ficheFileName(view: Pick<RecordView, 'shortTitle' | 'ref'>): string {
  const words = view.shortTitle
    .replace(/[/\\:*?"<>|\p{Cc}]+/gu, '-')
    .slice(0, 100)
    .trim();
  return `${view.ref} ${words}.pdf`;
}

/**
 * While the calling page shows `view`, gives printed pages their running head, and during printing
 * the document the fiche's title and language.
 */
export function useFichePrint(view: () => RecordView | null): void {
  const { t } = useI18n();
  const root = document.documentElement;
  let before: { title: string; lang: string } | null = null;

  function enter(): void {
    const shown = view();
    if (!shown || before) return;
    before = { title: document.title, lang: root.lang };
    document.title = ficheTitle(shown);
    root.lang = shown.lang;
  }
  function leave(): void {
    if (before) [document.title, root.lang] = [before.title, before.lang];
    before = null;
  }

  watchEffect(() => {
    const shown = view();
    if (!shown) return;
    const say = (key: string) => t(key, {}, { locale: shown.lang });
    root.style.setProperty('--fiche-head-left', cssString(say('fiche.collection')));
    root.style.setProperty(
      '--fiche-head-right',
      cssString(`${say(`model.kind.${shown.kind}`)} · ${shown.ref}`),
    );
  });
  onMounted(() => {
    window.addEventListener('beforeprint', enter);
    window.addEventListener('afterprint', leave);
  });
  onBeforeUnmount(() => {
    window.removeEventListener('beforeprint', enter);
    window.removeEventListener('afterprint', leave);
    leave();
    root.style.removeProperty('--fiche-head-left');
    root.style.removeProperty('--fiche-head-right');
  });
}

function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
