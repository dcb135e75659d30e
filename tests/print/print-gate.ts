import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PNG } from 'pngjs';
import type { Printer } from '../../cli/fiches/printer';
import type { Paper } from '../../shared/contract/host';
import type { Lang } from '../../shared/model/language';
import { finishPdf } from '../../shared/pdf/finish';
import { checkPdf } from '../../shared/pdf/gate';
import { readTaggedText } from '../../shared/pdf/tagged-text';

/** Largest PDF of a single fiche, in bytes. */
export const MAX_BYTES = 150_000;

/** Most pages of a single fiche. */
export const MAX_PAGES = 2;

/** Fonts that the application bundles; any other came from this machine. */
const OUR_FONTS = /^(?:[A-Z]{6}\+)?Source(?:Serif4|Sans3)/;

const PAGE_SIZES: Readonly<Record<Paper, RegExp>> = {
  A4: /^Page size:\s+59[45]\.?\d* x 84[12]/m,
  Letter: /^Page size:\s+612 x 792/m,
};

/** A printed fiche and what is wrong with it. */
export interface CheckedFiche {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Sentences; empty where the fiche passes the gate. */
  readonly faults: readonly string[];
}

/** Prints a fiche and holds it against the whole gate: tags, fonts, order, pages, size, grey. */
export async function checkFiche(
  printer: Pick<Printer, 'print' | 'page'>,
  id: string,
  lang: Lang,
  paper: Paper,
): Promise<CheckedFiche> {
  const printed = await printer.print(`/fiche/${id}?lang=${lang}&paper=${paper}`);
  const shown = await readSheet(printer);
  const { bytes, pages } = await finishPdf(printed, { lang });
  const tagged = await readTaggedText(bytes);
  const faults = [
    ...(await checkPdf(bytes)),
    ...(pages > MAX_PAGES ? [`It has ${String(pages)} pages, not ${String(MAX_PAGES)} at most.`] : []),
    ...(bytes.length > MAX_BYTES ? [`It takes ${String(bytes.length)} bytes.`] : []),
    ...difference('The text of the tags', letters(shown.text), letters(tagged.text)),
    ...headingFaults(shown.headings, tagged.headings),
    ...(await readerFaults(bytes, lang, paper, shown)),
  ];
  return { bytes, pages, faults };
}

interface Shown {
  readonly text: string;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
}

/** What the page shows of the sheet: its text in the order of the document, with the numbers of its lists. */
function readSheet({ page }: Pick<Printer, 'page'>): Promise<Shown> {
  return page.evaluate(() => {
    const original = document.querySelector('.sheet') as HTMLElement;
    const sheet = original.cloneNode(true) as HTMLElement;
    const lists = [...sheet.querySelectorAll('ol')];
    [...original.querySelectorAll('ol')].forEach((list, place) => {
      const style = list.firstElementChild && getComputedStyle(list.firstElementChild);
      if (style?.display !== 'list-item' || style.listStyleType === 'none') return;
      [...(lists[place]?.children ?? [])].forEach((item, i) => {
        item.prepend(`${String(i + 1)}.`);
      });
    });
    const copies = [...sheet.querySelectorAll('*')];
    [...original.querySelectorAll('*')].forEach((element, place) => {
      const unseen =
        element.getAttribute('aria-hidden') === 'true' || getComputedStyle(element).display === 'none';
      if (unseen) copies[place]?.remove();
    });
    const headings = [...sheet.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => ({
      level: Number(heading.tagName.slice(1)),
      text: heading.textContent,
    }));
    return { text: sheet.textContent, headings };
  });
}

/** A text without what setting it in lines changes: spaces and hyphens. */
function letters(text: string): string {
  return text.replace(/[\s\u00AD\u200B\u2010\u2011-]/gu, '');
}

function difference(what: string, expected: string, actual: string): string[] {
  if (expected === actual) return [];
  let at = 0;
  while (expected[at] === actual[at]) at++;
  const near = (text: string) => `…${text.slice(Math.max(0, at - 20), at + 30)}…`;
  return [`${what} differs: "${near(actual)}" in place of "${near(expected)}".`];
}

function headingFaults(shown: Shown['headings'], tagged: Shown['headings']): string[] {
  const line = (list: Shown['headings']) =>
    list.map(({ level, text }) => `${String(level)} ${letters(text)}`).join('\n');
  const firsts = tagged.filter(({ level }) => level === 1).length;
  return [
    ...(firsts === 1 ? [] : [`It has ${String(firsts)} headings of the first level.`]),
    ...difference('The list of headings', line(shown), line(tagged)),
  ];
}

const start = promisify(execFile);

/** What independent readers (poppler) say of the file. */
async function readerFaults(bytes: Uint8Array, lang: Lang, paper: Paper, shown: Shown): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-gate-'));
  const file = join(folder, 'fiche.pdf');
  const run = async (program: string, ...args: string[]) => (await start(program, args)).stdout;
  try {
    writeFileSync(file, bytes);
    const [info, listed, packet, said] = await Promise.all([
      run('pdfinfo', file),
      run('pdffonts', file),
      run('pdfinfo', '-meta', file),
      run('pdftotext', '-raw', file, '-'),
      run('pdftoppm', '-gray', '-r', '40', '-png', file, join(folder, 'page')),
    ]);
    const fonts = listed.trimEnd().split('\n').slice(2);
    const text = letters(said);
    const missing = shown.headings.filter((heading) => !text.includes(letters(heading.text)));
    return [
      ...(/^Tagged:\s+yes/m.test(info) ? [] : ['pdfinfo does not find it tagged.']),
      ...(/^Title:\s+\S/m.test(info) ? [] : ['pdfinfo finds no title.']),
      ...(/^Author:\s+Repères Sud-Sud/m.test(info) ? [] : ['pdfinfo finds no author.']),
      ...(PAGE_SIZES[paper].test(info) ? [] : [`pdfinfo does not find the paper ${paper}.`]),
      ...fonts.flatMap((line) => fontFaults(line)),
      ...(packet.includes('<pdfuaid:part>1<') ? [] : ['The metadata does not claim PDF/UA.']),
      ...(packet.includes(`<rdf:li>${lang}<`) ? [] : [`The metadata does not give the language ${lang}.`]),
      ...(said.includes('\u00AD') ? ['pdftotext finds soft hyphens within its words.'] : []),
      ...missing.map((heading) => `pdftotext does not find the heading "${heading.text}".`),
      ...greyFaults(folder),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A line of pdffonts: name, type, encoding, then whether embedded, subset and readable. */
function fontFaults(line: string): string[] {
  const [name = '', ...rest] = line.trim().split(/\s+/);
  const flags = rest.filter((word) => word === 'yes' || word === 'no').slice(0, 3);
  return [
    ...(OUR_FONTS.test(name) ? [] : [`The font ${name} is not ours.`]),
    ...(flags.join() === 'yes,yes,yes' ? [] : [`The font ${name} is not embedded, subset and readable.`]),
    ...(line.includes('Type 3') ? [`The font ${name} is of Type 3.`] : []),
  ];
}

/** On a printer without colours a page is dark ink on white, without large dark areas. */
function greyFaults(folder: string): string[] {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.png'));
  return pages.flatMap((name) => {
    const { data } = PNG.sync.read(readFileSync(join(folder, name)));
    let white = 0;
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) {
      const grey = data[at] ?? 0;
      if (grey > 250) white++;
      if (grey < 110) dark++;
    }
    const share = (count: number) => count / (data.length / 4);
    return share(white) > 0.5 && share(dark) > 0.002 && share(dark) < 0.2
      ? []
      : [`In grey, ${name} has ${share(white).toFixed(2)} of white and ${share(dark).toFixed(3)} of dark.`];
  });
}
