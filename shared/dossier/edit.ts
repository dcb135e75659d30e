import { defaultFicheOptions, type FicheOptions } from '../print/options';
import {
  DOSSIER_LIMITS,
  itemKey,
  type Dossier,
  type DossierContent,
  type DossierItem,
  type DossierOptions,
} from './dossier';

/** An empty dossier of this name, to be printed in this way. */
export function newDossier(name: string, given: Pick<FicheOptions, 'lang' | 'paper'>): DossierContent {
  return {
    name: dossierName(name),
    items: [],
    cover: { title: '', office: '', date: '', purpose: '', logo: null },
    options: { ...defaultFicheOptions(given), cover: true, contents: true, annotations: true },
  };
}

/** A name as a dossier takes it: trimmed, on one line, not too long. May be empty. */
export function dossierName(name: string): string {
  return name.replace(/\s+/gu, ' ').trim().slice(0, DOSSIER_LIMITS.name).trim();
}

/** The dossier with these items at its end, but those that it has, and as many as it can hold. */
export function addItems<D extends DossierContent>(dossier: D, items: readonly DossierItem[]): D {
  const known = new Set(dossier.items.map(itemKey));
  const fresh = items.filter((item) => {
    const key = itemKey(item);
    return !known.has(key) && known.add(key);
  });
  return { ...dossier, items: [...dossier.items, ...fresh].slice(0, DOSSIER_LIMITS.items) };
}

/** The dossier with one item at another place; places outside it change nothing. */
export function moveItem<D extends DossierContent>(dossier: D, from: number, to: number): D {
  const items = [...dossier.items];
  if (to < 0 || to >= items.length) return dossier;
  const [moved] = items.splice(from, 1);
  if (!moved) return dossier;
  items.splice(to, 0, moved);
  return { ...dossier, items };
}

/** The dossier without the item at a place. */
export function removeItem<D extends DossierContent>(dossier: D, place: number): D {
  return { ...dossier, items: dossier.items.filter((_, i) => i !== place) };
}

/** The dossier with an item put back at its place, unless it has it. */
export function putBack<D extends DossierContent>(dossier: D, place: number, item: DossierItem): D {
  if (dossier.items.some((one) => itemKey(one) === itemKey(item))) return dossier;
  return { ...dossier, items: dossier.items.toSpliced(place, 0, item) };
}

/** The dossier with what the person writes on an item. */
export function annotate<D extends DossierContent>(dossier: D, key: string, text: string): D {
  const annotation = text.slice(0, DOSSIER_LIMITS.annotation);
  return {
    ...dossier,
    items: dossier.items.map((item) => (itemKey(item) === key ? { ...item, annotation } : item)),
  };
}

/** Options in which the second language is another than the first. */
export function soundOptions(options: DossierOptions): DossierOptions {
  return options.second === options.lang ? { ...options, second: null } : options;
}

/** What of a dossier goes to a file. */
export function contentOf({ name, items, cover, options }: Dossier): DossierContent {
  return { name, items, cover, options };
}
