import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPrinter } from '../../cli/fiches/printer';
import type { Printer } from '../../cli/fiches/printer';
import { PAPERS } from '../../shared/contract/host';
import { LANGUAGES } from '../../shared/model/language';
import { finishPdf } from '../../shared/pdf/finish';
import { checkPdf } from '../../shared/pdf/gate';
import { readTaggedText } from '../../shared/pdf/tagged-text';
import { CANNOT_PRINT, WHAT_IS_MISSING } from './missing';
import { checkFiche } from './print-gate';

/** One of each kind; `npm run fiches:check` takes them all. */
const SAMPLE = [
  'undp',
  '1955-bandung',
  'res-33-134',
  'function-integrate',
  'south-south-cooperation',
  'argentina',
  'unossc-a-propos',
];

describe.skipIf(CANNOT_PRINT)(`printed fiches${WHAT_IS_MISSING}`, () => {
  let printer: Printer;
  beforeAll(async () => {
    printer = await openPrinter();
  });
  afterAll(() => printer.close());

  it.each(SAMPLE)('%s passes the gate in the three languages and on both papers', async (id) => {
    const faults: string[] = [];
    for (const [i, lang] of LANGUAGES.entries()) {
      const fiche = await checkFiche(printer, id, lang, PAPERS[i % PAPERS.length] ?? 'A4');
      faults.push(...fiche.faults.map((fault) => `${lang}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  it.each(LANGUAGES)('divides words at the ends of lines, and a reader gets them whole: %s', async (lang) => {
    const printed = await printer.print(`/fiche/unossc?lang=${lang}&paper=A4`);
    const { bytes } = await finishPdf(printed, {});
    const input = Buffer.from(bytes);
    const raw = execFileSync('pdftotext', ['-raw', '-', '-'], { input, encoding: 'utf8' });
    const divided = raw.match(/\p{Ll}{3}-\n\p{Ll}{3}/gu) ?? [];
    expect(divided.length).toBeGreaterThan(2);
    expect(raw).not.toContain('\u00AD');
    const joined = execFileSync('pdftotext', ['-', '-'], { input, encoding: 'utf8' });
    const whole = divided.filter((one) => joined.includes(one.replace('-\n', '')));
    expect(whole.length).toBeGreaterThan(divided.length / 2);
  });

  it('fails the gate as Chromium prints it, before it is finished', async () => {
    const printed = await printer.print('/fiche/undp?lang=fr&paper=A4');
    const faults = await checkPdf(printed);
    expect(faults.join('\n')).toMatch(/drawing operators are neither tagged nor artifacts/);
    expect(faults).toContain('The file has no XMP metadata.');
  });

  it('gives the same bytes for the same print, whatever the moment', async () => {
    const printed = await printer.print('/fiche/undp?lang=fr&paper=A4');
    const date = new Date('2026-11-25T10:00:00Z');
    const [first, second] = [await finishPdf(printed, {}, date), await finishPdf(printed, {}, date)];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  it.each([
    ['fr', 'A4', 'vingt-neuf pays d’Asie et d’Afrique'],
    ['es', 'Letter', 'veintinueve países de Asia y África'],
  ])(
    'keeps the chronology to three pages, a sentence of each milestone in it: %s, %s',
    async (lang, paper, words) => {
      const printed = await printer.print(`/print?sheet=chronology&lang=${lang}&paper=${paper}`);
      const { bytes, pages } = await finishPdf(printed, {});
      expect(pages).toBeLessThanOrEqual(3);
      expect((await readTaggedText(bytes)).text.replace(/\s+/g, ' ')).toContain(words);
    },
  );

  it.each(PAPERS)('keeps the longest record in two languages to three pages: %s', async (paper) => {
    for (const second of ['en', 'es']) {
      const printed = await printer.print(`/fiche/unossc?lang=fr&with=${second}&paper=${paper}`);
      const { faults, pages } = await finishPdf(printed, {});
      expect({ faults, pages }).toEqual({ faults: [], pages: 3 });
    }
  });

  it('prints several as one, a bookmark for each and pages numbered throughout', async () => {
    const printed = await printer.print('/print?ids=undp,argentina,res-33-134&lang=es&paper=A4', 3);
    const { bytes, faults, pages } = await finishPdf(printed, { lang: 'es' });
    expect(faults).toEqual([]);
    const { headings, artifacts } = await readTaggedText(bytes);
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(3);
    expect(artifacts).toHaveLength(pages);
    artifacts.forEach((text, i) => {
      expect(text.replace(/\s+/g, ' ')).toContain(`${String(i + 1)} / ${String(pages)}`);
    });
  });
});
