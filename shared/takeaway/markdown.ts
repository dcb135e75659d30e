import type { Lang } from '../model/language';
import { languagesFrom } from '../model/language';
import { relationType } from '../model/relation';
import type { CiteNumbers, RecordView } from '../reference/types';
import { formatDate, formatSpan, formatValidity } from '../text/dates';
import { parseMarkdown, type InlineNode } from '../text/markdown';
import { labelled } from '../text/typography';
import { withAcronym } from '../text/with-acronym';
import { COLLECTION } from './citable';
import { citedTitle } from './cited-title';

/** Texts of the interface in the language of the record. */
type Say = (key: string, values?: Record<string, unknown>) => string;

/** A record as Markdown with footnotes, for a note or a report elsewhere. */
export function ficheMarkdown(view: RecordView, contentVersion: string, say: Say): string {
  const { lang } = view;
  const blocks = [
    `# ${plain(withAcronym(view.title, view.acronym))}`,
    [
      say(`model.kind.${view.kind}`),
      ...(view.category ? [say(`model.category.${view.category}`)] : []),
      view.ref,
    ].join(' · '),
    view.original === null ? '' : labelled(say('record.translationOf'), plain(view.original.title), lang),
    list(view.kind === 'source' ? [] : otherLanguages(view, say)),
    `**${plain(view.summary)}**${marks(view.summaryCites)}`,
    list(facts(view, say)),
    ...section(say('record.text'), view.body === null ? [] : [body(view)]),
    ...section(say('record.notes'), notes(view, say)),
    ...section(say('record.relations'), [list(relations(view, lang))]),
    ...section(say('record.sources'), [sources(view, lang)]),
    `*${COLLECTION}, ${view.ref}, ${contentVersion}. ${say('record.checked', { date: formatDate(view.checked, lang) })}.*`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function otherLanguages(view: RecordView, say: Say): string[] {
  return languagesFrom(view.lang)
    .slice(1)
    .map((lang) => {
      const { official, acronym, translates } = view.names[lang];
      const name = acronym ? `${plain(official)} (${acronym})` : plain(official);
      return [`${lang.toUpperCase()} – ${name}`, translates && say('record.ourTranslation')]
        .filter(Boolean)
        .join(', ');
    });
}

function facts(view: RecordView, say: Say): string[] {
  const { lang } = view;
  const symbols = [...new Set([view.symbol, ...view.symbols])].filter((one) => one !== null);
  const bold = (label: string, value: string): string => labelled(`**${plain(label)}**`, value, lang);
  return [
    ...(symbols.length > 0 ? [bold(say('record.symbol'), symbols.map(plain).join(', '))] : []),
    ...view.dates.map(
      ({ kind, date, rejected, cites }) =>
        bold(say(`model.date.${kind}`), formatSpan(date, lang)) +
        marks(cites) +
        (rejected ? ` (${say('record.rejected')})` : ''),
    ),
    ...view.facts.map(({ label, value, cites }) => bold(label, plain(value)) + marks(cites)),
    ...(view.source
      ? [
          bold(say('record.publisher'), plain(view.source.publisher)),
          ...(view.source.address ? [bold(say('record.address'), `<${view.source.address}>`)] : []),
        ]
      : []),
  ];
}

function body(view: RecordView): string {
  const numbers = new Map(view.citations.map(({ key, number }) => [key, number]));
  const write = (nodes: readonly InlineNode[]): string =>
    nodes
      .map((node) => {
        switch (node.type) {
          case 'text':
            return plain(node.text);
          case 'emphasis':
            return `*${write(node.children)}*`;
          case 'strong':
            return `**${write(node.children)}**`;
          case 'link':
            return plain(node.words ?? view.links[node.id]?.shortTitle ?? node.id);
          case 'cite':
            return marks([numbers.get(node.key)].filter((number) => number !== undefined));
        }
      })
      .join('');
  return parseMarkdown(view.body ?? '')
    .paragraphs.map(({ nodes }) => write(nodes))
    .join('\n\n');
}

function notes(view: RecordView, say: Say): string[] {
  return view.notes.flatMap((note) => [
    `### ${labelled(say(`model.note.${note.kind}`), plain(note.title), view.lang)}`,
    list(note.statements.map(({ text, cites }) => plain(text) + marks(cites))),
    note.conclusion === null
      ? ''
      : `**${labelled(say('record.weFollow'), '', view.lang).trim()}** ${plain(note.conclusion)}`,
  ]);
}

function relations(view: RecordView, lang: Lang): string[] {
  return view.relations.map(({ type, direction, other, from, until, cites }) => {
    const years = formatValidity(from, until, lang);
    return `${labelled(relationType(type)[direction][lang], plain(other.title), lang)}${years ? ` (${years})` : ''}${marks(cites)}`;
  });
}

function sources(view: RecordView, lang: Lang): string {
  return view.citations
    .map(({ number, source, locator }) => {
      const parts = [
        plain(citedTitle(source)),
        source.symbol,
        source.date && formatSpan(source.date, lang),
        locator,
      ];
      return `[^${String(number)}]: ${parts.filter(Boolean).join(', ')} [${source.ref}]`;
    })
    .join('\n');
}

/** A heading and what stands under it; nothing where nothing does. */
function section(heading: string, blocks: readonly string[]): string[] {
  const filled = blocks.filter((block) => block !== '');
  return filled.length === 0 ? [] : [`## ${heading}`, ...filled];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function marks(cites: CiteNumbers): string {
  return cites.map((number) => `[^${String(number)}]`).join('');
}

/** A text in which no sign means something to Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/^([#+-]|\d+[.)])(?=\s)/, '\\$1');
}
