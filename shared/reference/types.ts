import type { Category, Confidence, DateKind, Kind, NoteKind } from '../model/kind';
import type { DocumentLanguage, Lang } from '../model/language';
import type { RelationName } from '../model/relation';

/** A date or a span; `start` and `end` keep the precision of the source: YYYY, YYYY-MM or YYYY-MM-DD. */
export interface DateSpan {
  readonly start: string;
  readonly end: string | null;
}

/** The title that ours translates, in its own language. */
export interface OriginalTitle {
  readonly title: string;
  readonly lang: Lang;
}

/** A record as lists, links and results show it, in one language. */
export interface RecordCard {
  readonly id: string;
  readonly ref: string;
  readonly kind: Kind;
  readonly category: Category | null;
  readonly title: string;
  /** What `title` translates, where no official one exists in the language of the card. */
  readonly original: OriginalTitle | null;
  /** Everyday name, else the official one. */
  readonly shortTitle: string;
  readonly acronym: string | null;
  readonly symbol: string | null;
  readonly summary: string;
  readonly date: DateSpan | null;
  readonly confidence: Confidence;
}

/** A numbered source of a record: `number` is what the text's notes and the fiche print. */
export interface CitationView {
  readonly key: string;
  readonly number: number;
  readonly source: RecordCard;
  /** Where in the source, in the language of the record's view; a heading is as its source has it. */
  readonly locator: string | null;
}

/** Numbers of the citations that support a statement. */
export type CiteNumbers = readonly number[];

export interface OtherNameView {
  readonly role: 'former' | 'variant';
  readonly name: string | null;
  /** Language of `name`: another than asked where the source has only that one. */
  readonly lang: Lang | null;
  readonly acronym: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly confidence: Confidence;
  readonly cites: CiteNumbers;
}

export interface DateView {
  readonly kind: DateKind;
  readonly date: DateSpan;
  readonly rejected: boolean;
  readonly confidence: Confidence;
  readonly cites: CiteNumbers;
}

export interface FactView {
  readonly label: string;
  readonly value: string;
  readonly confidence: Confidence;
  readonly cites: CiteNumbers;
}

/** One line of the relations of a record, read from its side. */
export interface RelationView {
  readonly type: RelationName;
  /** Which reading of the type applies on this page. */
  readonly direction: 'forward' | 'inverse';
  readonly other: RecordCard;
  readonly from: string | null;
  readonly until: string | null;
  readonly confidence: Confidence;
  /** Empty where the other record states the relation: its page has the citation. */
  readonly cites: CiteNumbers;
}

export interface NoteView {
  readonly kind: NoteKind;
  readonly title: string;
  readonly statements: readonly { readonly text: string; readonly cites: CiteNumbers }[];
  readonly conclusion: string | null;
}

/** What a source record says of itself. */
export interface SourceView {
  readonly publisher: string;
  readonly languages: readonly string[];
  readonly address: string | null;
  readonly read: 'whole' | 'excerpt' | 'quoted';
}

/** Everything a record page and a fiche show, in one language. */
export interface RecordView extends RecordCard {
  readonly lang: Lang;
  readonly checked: string;
  /** Official names and acronyms in the three languages. */
  readonly names: Readonly<
    Record<
      Lang,
      {
        readonly official: string;
        /** Language whose name `official` translates, where it is ours. */
        readonly translates: Lang | null;
        readonly short: string | null;
        readonly acronym: string | null;
      }
    >
  >;
  readonly namesCites: CiteNumbers;
  readonly summaryCites: CiteNumbers;
  readonly symbols: readonly string[];
  readonly otherNames: readonly OtherNameView[];
  /** Restricted Markdown, or null. */
  readonly body: string | null;
  /** Language of `body`: French where the asked one has none yet. */
  readonly bodyLang: Lang;
  /** Cards of the records that `body` links to, by id. */
  readonly links: Readonly<Record<string, RecordCard>>;
  readonly dates: readonly DateView[];
  readonly facts: readonly FactView[];
  readonly relations: readonly RelationView[];
  readonly notes: readonly NoteView[];
  readonly citations: readonly CitationView[];
  readonly tags: readonly string[];
  readonly source: SourceView | null;
  /** Records that cite this one, where it is a source. */
  readonly citedBy: readonly RecordCard[];
  /** Neighbours of the same kind: in time where dated, else in the order of the list. */
  readonly previous: RecordCard | null;
  readonly next: RecordCard | null;
}

/** One line of the glossary: a term, or an acronym that leads to a record. */
export interface GlossaryEntry {
  readonly term: string;
  /** What the acronym stands for; null for a term. */
  readonly expansion: string | null;
  /** Language of the acronym, where it is not that of the interface. */
  readonly lang: Lang;
  readonly card: RecordCard;
}

/** Which records a list shows. */
export interface ListFilter {
  readonly kind: Kind;
  readonly category?: Category;
  /** First and last year, both included. */
  readonly fromYear?: number;
  readonly toYear?: number;
}

/** Rows that each value of a filter would give. */
export interface CategoryCount {
  readonly category: Category;
  readonly count: number;
}

/** One result of a search. */
export interface SearchHit {
  readonly card: RecordCard;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  /** The title, cut into pieces that are marked or not. */
  readonly title: readonly TextPiece[];
  /** A passage that holds the words, cut likewise. */
  readonly snippet: readonly TextPiece[];
}

/** A piece of text, marked where it matched the search. */
export interface TextPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** What narrows a search, beside its words. */
export interface FilterValues {
  readonly kind?: Kind;
  readonly category?: Category;
  /** First and last year, both included: a record passes where one of its dates does. */
  readonly fromYear?: number;
  readonly toYear?: number;
  readonly confidence?: Confidence;
  /** The id or reference of a source that the record cites, or words of the source's names. */
  readonly source?: string;
  /**
   * Search the texts of this language only, and keep the sources that are written in it; those alone
   * where it is no language of the content.
   */
  readonly language?: DocumentLanguage;
}

/** What narrows a search: every value that it has must apply, and none of what it leaves out. */
export interface SearchFilters extends FilterValues {
  /** Each leaves out the records that it would keep, and is of one dimension. */
  readonly without?: readonly FilterValues[];
}

/** A value of a filter, and how many results it would give with the other filters kept. */
export interface FacetValue<T> {
  readonly value: T;
  readonly count: number;
}

/** What the results can be narrowed by. */
export interface SearchFacets {
  /** In the order of the model. */
  readonly kinds: readonly FacetValue<Kind>[];
  /** By the first year of the decade, in the order of time. */
  readonly decades: readonly FacetValue<number>[];
  /** In the order of the model. */
  readonly confidences: readonly FacetValue<Confidence>[];
  /** The sources that most results cite, the most cited first; `value` is the source's card. */
  readonly sources: readonly FacetValue<RecordCard>[];
}

/** The answer to a search. */
export interface SearchAnswer {
  readonly query: string;
  /** What was searched instead, where nothing matched as typed: «Résultats pour…». */
  readonly corrected: string | null;
  /** What may have been meant, where what was typed did match a little: «Vouliez-vous dire…». */
  readonly suggestion: string | null;
  /** The filters that applied: those of the request, and those typed among the words. */
  readonly filters: SearchFilters;
  readonly hits: readonly SearchHit[];
  /** Matches by kind before `limit` and `kind` were applied. */
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  readonly facets: SearchFacets;
  /** Number of results, before `limit`. */
  readonly total: number;
}

/** What to search. */
export interface SearchRequest {
  readonly words: string;
  readonly lang: Lang;
  readonly kind?: Kind;
  /** Beside `kind`; filters typed among the words (`type:jalon`) win over both. */
  readonly filters?: SearchFilters;
  readonly limit?: number;
  /** Titles and the total alone, as one types: passages, counts and facets are left empty. */
  readonly brief?: boolean;
}
