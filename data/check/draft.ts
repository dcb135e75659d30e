import { isKind, type Kind } from '../../shared/model/kind';
import { LANGUAGES, type Lang } from '../../shared/model/language';
import { RELATION_NAMES, type RelationName } from '../../shared/model/relation';
import { once } from '../../shared/reference/recent';
import type { FieldPath, RecordFile } from '../load/record-file';
import { contentsOf, type Contents, type Group, type Place } from './contents';
import type { Fault } from './fault';
import { readMarkup, type MarkupParagraph } from './markup';
import { fieldName, fieldsOf, itemsOf, textOf, valueAt } from './value';

/** A relation as written, where its type is a known one. */
export interface DraftRelation {
  readonly path: FieldPath;
  readonly type: RelationName;
  readonly to: string;
  readonly from: string;
  readonly until: string;
}

/** A paragraph of the text of a record. */
export interface DraftParagraph extends MarkupParagraph {
  readonly path: FieldPath;
  readonly lang: Lang;
}

/**
 * What the rules read of a record: tolerant of all that the schema finds wrong, so that a fault
 * of form never hides the others of the same file.
 */
export class Draft {
  readonly data: unknown;
  readonly id: string;
  readonly kind: Kind | undefined;
  readonly relations: readonly DraftRelation[];
  readonly paragraphs: readonly DraftParagraph[];
  /** Keys of the citations that the record declares. */
  readonly citationKeys: readonly string[];

  // Several rules go through the whole record: what they look for is gathered once.
  private readonly contents: () => Contents;

  constructor(readonly file: RecordFile) {
    this.data = file.data;
    this.contents = once(() => contentsOf(file.data));
    this.id = textOf(this.field('id')) ?? this.stem;
    const kind = this.field('kind');
    this.kind = isKind(kind) ? kind : undefined;
    this.relations = itemsOf(this.field('relations')).flatMap(readRelation);
    this.paragraphs = LANGUAGES.flatMap((lang) => this.readParagraphs(lang));
    this.citationKeys = Object.keys(fieldsOf(this.field('citations')));
  }

  /** The name of the file without folder and extension. */
  get stem(): string {
    return (this.file.path.split('/').at(-1) ?? '').replace(/\.yaml$/, '');
  }

  /** Every text of the record. */
  get texts(): readonly Place<string>[] {
    return this.contents().texts;
  }

  /** Every key of every `cite` list of the record. */
  get cites(): readonly Place<string>[] {
    return this.contents().cites;
  }

  /** Every map of the record, itself first. */
  get groups(): readonly Group[] {
    return this.contents().groups;
  }

  field(...path: PropertyKey[]): unknown {
    return valueAt(this.data, path);
  }

  /** A fault of the value at a path. */
  fault(path: FieldPath, message: string, remedy: string): Fault {
    return this.faultAt(this.file.line(path), path, message, remedy);
  }

  /** A fault of a paragraph, on the line where it starts. */
  paragraphFault(paragraph: DraftParagraph, message: string, remedy: string): Fault {
    return this.faultAt(this.file.lineOf(paragraph.path, paragraph.source), paragraph.path, message, remedy);
  }

  /** A fault of a passage of the value at a path, on the line where the passage starts. */
  passageFault(path: FieldPath, passage: string, message: string, remedy: string): Fault {
    return this.faultAt(this.file.lineOf(path, passage), path, message, remedy);
  }

  private faultAt(line: number, path: FieldPath, message: string, remedy: string): Fault {
    const field = fieldName(path);
    return { file: this.file.name, line, message: field === '' ? message : `${field}: ${message}`, remedy };
  }

  private readParagraphs(lang: Lang): DraftParagraph[] {
    const path = ['text', lang];
    const text = textOf(this.field(...path)) ?? '';
    return readMarkup(text).map((paragraph) => ({ ...paragraph, path, lang }));
  }
}

function readRelation(value: unknown, index: number): DraftRelation[] {
  const { type, to, from, until } = fieldsOf(value);
  const name = RELATION_NAMES.find((known) => known === type);
  if (!name || typeof to !== 'string') return [];
  const text = (date: unknown): string => (date === undefined ? '' : String(date));
  return [{ path: ['relations', index], type: name, to, from: text(from), until: text(until) }];
}
