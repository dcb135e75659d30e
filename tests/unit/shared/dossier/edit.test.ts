import { describe, expect, it } from 'vitest';
import { DossierContent, DOSSIER_LIMITS, recordIds } from '../../../../shared/dossier/dossier';
import {
  addItems,
  annotate,
  dossierName,
  moveItem,
  newDossier,
  putBack,
  removeItem,
} from '../../../../shared/dossier/edit';
import { dossierOf, fiche } from './sample-dossier';

describe('a dossier', () => {
  it('starts empty, in its own language and paper, and keeps to its form', () => {
    const dossier = newDossier('  Mission \n à  Nairobi ', { lang: 'es', paper: 'Letter' });
    expect(DossierContent.parse(dossier)).toEqual(dossier);
    expect([dossier.name, dossier.items, dossier.options.lang]).toEqual(['Mission à Nairobi', [], 'es']);
  });

  it('takes each record and each sheet once, at its end', () => {
    const dossier = addItems(dossierOf('undp', 'g77'), [
      fiche('g77', 'second time'),
      { sheet: 'glossary', annotation: '' },
      { sheet: 'glossary', annotation: '' },
      fiche('unossc'),
    ]);
    expect(dossier.items).toEqual([
      fiche('undp'),
      fiche('g77'),
      { sheet: 'glossary', annotation: '' },
      fiche('unossc'),
    ]);
  });

  it('holds no more than its limit', () => {
    const many = Array.from({ length: DOSSIER_LIMITS.items + 5 }, (_, i) => `r-${String(i)}`);
    expect(dossierOf(...many).items).toHaveLength(DOSSIER_LIMITS.items);
  });

  it('moves an item up, down, and nowhere beyond its ends', () => {
    const dossier = dossierOf('a', 'b', 'c');
    expect(recordIds(moveItem(dossier, 0, 2))).toEqual(['b', 'c', 'a']);
    expect(recordIds(moveItem(dossier, 2, 1))).toEqual(['a', 'c', 'b']);
    expect(moveItem(dossier, 0, -1)).toBe(dossier);
    expect(moveItem(dossier, 2, 3)).toBe(dossier);
  });

  it('gives back what was removed, with its annotation, at its place and once', () => {
    const dossier = annotate(dossierOf('a', 'b', 'c'), 'fiche-b', 'À lire d’abord');
    const [, removed] = dossier.items;
    const without = removeItem(dossier, 1);
    expect(recordIds(without)).toEqual(['a', 'c']);
    const back = putBack(without, 1, removed ?? fiche(''));
    expect(back).toEqual(dossier);
    expect(putBack(back, 0, removed ?? fiche(''))).toBe(back);
  });

  it('cuts a name and an annotation to what it can keep', () => {
    expect(dossierName('x'.repeat(500))).toHaveLength(DOSSIER_LIMITS.name);
    const noted = annotate(dossierOf('a'), 'fiche-a', 'y'.repeat(9000));
    expect(DossierContent.safeParse(noted).success).toBe(true);
  });
});
