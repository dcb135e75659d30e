import { describe, expect, it } from 'vitest';
import { readDossierFile, writeDossierFile } from '../../../../shared/dossier/file';
import { emptyPersonalData } from '../../../../shared/contract/personal';
import { annotate } from '../../../../shared/dossier/edit';
import { dossierOf } from './sample-dossier';

const MADE = { contentVersion: '1.0.0', on: '2026-11-25' };
const dossier = annotate(dossierOf('unossc', 'not-in-this-content'), 'fiche-unossc', 'À l’attention de M. Ñ');
const text = writeDossierFile(dossier, MADE);
const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(text) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};
const inside = (change: (content: Record<string, unknown>) => void): string =>
  changed((file) => {
    change(file['dossier'] as Record<string, unknown>);
  });

describe('the file of a dossier', () => {
  it('gives back what was saved, and records that the reference does not have', () => {
    expect(readDossierFile(text)).toEqual({ ok: true, content: dossier });
  });

  it('is read with the mark that some editors put at its start', () => {
    expect(readDossierFile(`\uFEFF${text}`).ok).toBe(true);
  });

  it.each([
    ['cut short', text.slice(0, text.length / 2), 'damaged'],
    ['empty', '', 'damaged'],
    ['a picture', '\u0089PNG\r\n', 'damaged'],
    ['a list', '[]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['an export of the personal data', JSON.stringify(emptyPersonalData()), 'foreign'],
    ['of another program', '{"format":"other","version":1}', 'foreign'],
    ['without a version', changed((file) => delete file['version']), 'foreign'],
    ['newer', changed((file) => (file['version'] = 2)), 'newer'],
  ])('is refused where it is %s', (_name, given, reason) => {
    expect(readDossierFile(given)).toEqual({ ok: false, reason, where: '' });
  });

  it.each([
    ['name', inside((content) => (content['name'] = ' '))],
    ['items', inside((content) => delete content['items'])],
    ['items.0.record', inside((content) => (content['items'] = [{ record: '../../etc', annotation: '' }]))],
    ['items.0', inside((content) => (content['items'] = [{ sheet: 'poster', annotation: '' }]))],
    [
      'cover.logo',
      inside((content) => (content['cover'] = { ...dossier.cover, logo: 'https://example.org/x.png' })),
    ],
    ['cover.date', inside((content) => (content['cover'] = { ...dossier.cover, date: '2026-13-45' }))],
  ])('says where it is wrong: %s', (where, given) => {
    expect(readDossierFile(given)).toEqual({ ok: false, reason: 'invalid', where });
  });

  it('keeps each record once, and never prints a language beside itself', () => {
    const doubled = inside((content) => {
      content['items'] = [...dossier.items, ...dossier.items];
      content['options'] = { ...dossier.options, second: dossier.options.lang };
    });
    expect(readDossierFile(doubled)).toEqual({ ok: true, content: dossier });
  });
});
