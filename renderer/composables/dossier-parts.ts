import { itemKey, type DossierContent, type DossierItem } from '../../shared/dossier/dossier';
import type { ContentsLine } from '../components/dossier/contents-line';
import type { PrintPart } from '../components/print/print-part';
import type { LoadedDossier } from './load-dossier';
import { ficheRunning, plainRunning, type Imprint } from './running-texts';
import type { useSay } from './use-say';

/** A dossier as the parts of a printed document. */
export interface DossierParts {
  readonly parts: readonly PrintPart[];
  readonly lines: readonly ContentsLine[];
  /** The item of each part that has one. */
  readonly items: ReadonlyMap<string, DossierItem>;
}

/** The parts that a dossier prints, in order: cover, contents, then what of its items is there. */
export function dossierParts(
  dossier: DossierContent,
  loaded: LoadedDossier,
  imprint: Imprint,
  say: ReturnType<typeof useSay>,
): DossierParts {
  const { lang, cover, contents } = dossier.options;
  const sayIt = (key: string, values?: Record<string, unknown>): string => say(lang, key, values);
  const title = dossier.cover.title.trim() || dossier.name;
  const own = (key: string): PrintPart => ({
    key,
    running: plainRunning(title, lang, imprint, sayIt),
    adapts: false,
  });
  const items = new Map<string, DossierItem>();
  const lines: ContentsLine[] = [];
  const printed = dossier.items.flatMap((item): PrintPart[] => {
    const key = itemKey(item);
    items.set(key, item);
    if ('sheet' in item) {
      const heading = sayIt(`print.${item.sheet}`);
      lines.push({ key, ref: '', title: heading, kind: '' });
      return [
        { key, running: plainRunning(heading, lang, imprint, sayIt), adapts: item.sheet === 'chronology' },
      ];
    }
    const view = loaded.fiches.get(item.record)?.editions[0].view;
    if (!view) return [];
    lines.push({ key, ref: view.ref, title: view.title, kind: sayIt(`model.kind.${view.kind}`) });
    return [{ key, running: ficheRunning(view, imprint, sayIt), adapts: true }];
  });
  const before = [
    ...(cover ? [own('cover')] : []),
    ...(contents && lines.length > 0 ? [own('contents')] : []),
  ];
  return { parts: [...before, ...printed], lines, items };
}
