import { LANGUAGES, type Lang } from '../../shared/model/language';
import { relationType } from '../../shared/model/relation';
import type { SearchDocument } from '../../shared/search/documents';
import { plainText } from '../../shared/text/markdown';
import type { AuthoredRecord } from '../schema/record';
import { textsOf } from './texts-of';

/** What is searched in one language, of records in the order of the database. */
export function searchDocuments(records: readonly AuthoredRecord[], lang: Lang): SearchDocument[] {
  const names = new Map(records.map((record) => [record.id, everydayName(record, lang)]));
  const links = linksOf(records, lang, names);
  return records.map((record, index) => ({
    record: index + 1,
    texts: {
      code: codes(record),
      name: namesIn(record, lang),
      summary: [plainText(record.summary[lang])],
      text: record.text ? [plainText(record.text[lang], (id) => names.get(id) ?? id)] : [],
      facts: factTexts(record, lang),
      links: links.get(record.id) ?? [],
    },
    alias: aliases(record, lang),
    dates: datesOf(record),
  }));
}

function codes(record: AuthoredRecord): string[] {
  const symbols = [
    'symbol' in record ? record.symbol : undefined,
    ...('otherSymbols' in record ? (record.otherSymbols ?? []) : []),
  ];
  const acronyms = [
    ...LANGUAGES.map((lang) => record.names[lang].acronym),
    ...(record.otherNames ?? []).map(({ acronym }) => acronym),
  ];
  return [record.ref, ...new Set(present([...symbols, ...acronyms]))];
}

function namesIn({ names }: AuthoredRecord, lang: Lang): string[] {
  return present([names[lang].official, names[lang].short]);
}

function everydayName({ names }: AuthoredRecord, lang: Lang): string {
  const { official, short, acronym } = names[lang];
  return present([short ?? official, acronym]).join(' ');
}

function aliases(record: AuthoredRecord, lang: Lang): SearchDocument['alias'] {
  const { facts = [], otherNames = [] } = record;
  const isHolder = 'category' in record && record.category === 'function-holder';
  return [
    // Whoever asks for a person by name asks for the office that this person holds or held.
    ...(isHolder ? facts.map(({ value }) => ({ text: textsOf(value)[lang], lang })) : []),
    ...LANGUAGES.flatMap((each) =>
      present(otherNames.map((name) => name[each])).map((text) => ({ text, lang: each })),
    ),
    ...LANGUAGES.filter((each) => each !== lang).flatMap((each) =>
      namesIn(record, each).map((text) => ({ text, lang: each })),
    ),
  ];
}

function factTexts(record: AuthoredRecord, lang: Lang): string[] {
  const { facts = [], notes = [], tags = [] } = record;
  return present([
    ...facts.flatMap(({ label, value }) => [label[lang], textsOf(value)[lang]]),
    ...notes.flatMap(({ title, conclusion }) => [title[lang], conclusion?.[lang]]),
    ...notes.flatMap(({ statements }) => statements.map(({ text }) => text[lang])),
    ...[...new Set(tags)].sort().map((tag) => tag.replaceAll('-', ' ')),
    record.kind === 'source' ? record.publisher[lang] : undefined,
  ]);
}

/** By id, what each record is to others and what others are to it, in the order in which it is stated. */
function linksOf(
  records: readonly AuthoredRecord[],
  lang: Lang,
  names: ReadonlyMap<string, string>,
): Map<string, string[]> {
  const links = new Map<string, string[]>(records.map(({ id }) => [id, []]));
  for (const { id, relations = [] } of records) {
    for (const { type, to } of relations) {
      const { forward, inverse } = relationType(type);
      links.get(id)?.push(`${forward[lang]} ${names.get(to) ?? to}`);
      links.get(to)?.push(`${inverse[lang]} ${names.get(id) ?? id}`);
    }
  }
  return links;
}

function datesOf({ dates = [], otherNames = [] }: AuthoredRecord): SearchDocument['dates'] {
  const all = dates.map(({ date, until = null, rejected }) => ({ start: date, end: until, rejected }));
  const main = all.find(({ rejected }) => !rejected);
  const ofNames = present(otherNames.flatMap(({ from, until }) => [from, until]));
  return [
    ...(main ? [{ start: main.start, end: main.end, main: true }] : []),
    ...all.map(({ start, end }) => ({ start, end, main: false })),
    ...ofNames.map((start) => ({ start, end: null, main: false })),
  ];
}

function present(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}
