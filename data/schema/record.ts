import { z } from 'zod';
import { CATEGORIES, CONFIDENCES, DATE_KINDS, KIND_LETTERS, NOTE_KINDS } from '../../shared/model/kind';
import { DOCUMENT_LANGUAGES, LANGUAGES } from '../../shared/model/language';
import { RELATION_NAMES, type RelationName } from '../../shared/model/relation';

/*
 * The form of one YAML record. Field names are the public vocabulary of editors: CONTRIBUTING.md
 * and the generated JSON Schema say the same as this file.
 */

const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens')
  .describe('Stable identifier: lower-case letters, digits and hyphens; never reused');

const Text = z.string().trim().min(1, 'write a text');

/** A calendar date whose precision is what is written: year, month or day. */
const PartialDate = z
  .union([z.number().int().transform(String), z.string()])
  .pipe(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write YYYY, YYYY-MM or YYYY-MM-DD'))
  .describe('YYYY, YYYY-MM or YYYY-MM-DD: write only what the source says');

const Trilingual = z.strictObject({ fr: Text, en: Text, es: Text });

/** A text that reads the same in every language, or one each. */
const OneOrThree = z.union([Trilingual, Text]);

export type OneOrThree = z.infer<typeof OneOrThree>;

const Cite = z
  .array(Slug)
  .min(1, 'name at least one citation')
  .describe('Keys of the citations below that support this statement');

const Confidence = z.enum(CONFIDENCES).describe('How sure we are; to-verify is shown to the reader');

const Name = z.strictObject({
  official: Text.describe('The official name in this language'),
  short: Text.optional().describe('The name in everyday use, where it differs'),
  acronym: Text.optional().describe('The acronym in use in this language'),
  translates: z
    .enum(LANGUAGES)
    .optional()
    .describe('Where no official name exists in this language: the language whose name we translated'),
});

const OtherName = z
  .strictObject({
    role: z.enum(['former', 'variant']),
    fr: Text.optional(),
    en: Text.optional(),
    es: Text.optional(),
    acronym: Text.optional().describe('Acronym of this name, in any language'),
    from: PartialDate.optional(),
    until: PartialDate.optional(),
    cite: Cite,
    confidence: Confidence.optional(),
  })
  .describe('A former name with its dates, or another form that a source uses');

const DateEntry = z.strictObject({
  kind: z.enum(DATE_KINDS),
  date: PartialDate,
  until: PartialDate.optional().describe('Last day, for what lasts'),
  cite: Cite,
  confidence: Confidence.optional(),
  rejected: z.literal(true).optional().describe('A date that a source gives and that we do not follow'),
});

const Fact = z.strictObject({
  label: Trilingual,
  value: z
    .union([OneOrThree, z.number().transform(String)])
    .describe('One text for all languages, or one each'),
  cite: Cite,
  confidence: Confidence.optional(),
});

const Relation = z.strictObject({
  type: z.enum(RELATION_NAMES as [RelationName, ...RelationName[]]),
  to: Slug.describe('The id of the record at the other end'),
  from: PartialDate.optional(),
  until: PartialDate.optional(),
  cite: Cite,
  confidence: Confidence.optional(),
});

const Note = z
  .strictObject({
    kind: z.enum(NOTE_KINDS),
    title: Trilingual,
    statements: z
      .array(z.strictObject({ text: Trilingual, cite: Cite }))
      .min(1)
      .describe('What each source says, one entry a source'),
    conclusion: Trilingual.optional().describe('Which statement we follow, and why'),
  })
  .describe('A contradiction between sources, a gap, or context that the reader needs');

const Citation = z.strictObject({
  source: Slug.describe('The id of a source record'),
  locator: OneOrThree.optional().describe(
    'Where in the source: paragraph, page, section. One text where it reads the same in every language, or quotes a heading of a source; else fr, en and es',
  ),
});

const common = {
  id: Slug,
  confidence: Confidence,
  checked: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'write YYYY-MM-DD')
    .describe('Day of the last check against sources'),
  tags: z.array(Slug).optional(),
  names: z.strictObject({ fr: Name, en: Name, es: Name, cite: Cite }),
  otherNames: z.array(OtherName).optional(),
  summary: z
    .strictObject({ fr: Text, en: Text, es: Text, cite: Cite })
    .describe('One or two sentences that stand alone'),
  dates: z
    .array(DateEntry)
    .optional()
    .describe('The first one that is not rejected places the record in time'),
  facts: z.array(Fact).optional(),
  relations: z.array(Relation).optional(),
  notes: z.array(Note).optional(),
  citations: z
    .record(Slug, Citation)
    .describe('Key: { source, locator }; used as [^key] in texts and in cite lists'),
};

const text = Trilingual.describe(
  'Short paragraphs; *emphasis*, **strong**, [[id]] or [[id|words]], and each paragraph ends with [^citation]',
);

function reference(kind: keyof typeof KIND_LETTERS) {
  const letter = KIND_LETTERS[kind];
  return z
    .string()
    .regex(new RegExp(`^${letter}-\\d{3}$`), `write ${letter}- and three digits, such as ${letter}-001`)
    .describe('Short permanent reference, printed on the fiche; never reused');
}

const BodyRecord = z.strictObject({
  ...common,
  kind: z.literal('body'),
  ref: reference('body'),
  category: z.enum(CATEGORIES.body),
  text,
});

const MilestoneRecord = z.strictObject({
  ...common,
  kind: z.literal('milestone'),
  ref: reference('milestone'),
  category: z.enum(CATEGORIES.milestone),
  dates: z.array(DateEntry).min(1, 'a milestone needs a date'),
  text,
});

const InstrumentRecord = z.strictObject({
  ...common,
  kind: z.literal('instrument'),
  ref: reference('instrument'),
  category: z.enum(CATEGORIES.instrument),
  symbol: Text.optional().describe('Full document symbol, such as A/RES/67/227'),
  otherSymbols: z.array(Text).optional().describe('Other forms in use, such as 3251 (XXIX)'),
  text,
});

const FunctionRecord = z.strictObject({
  ...common,
  kind: z.literal('function'),
  ref: reference('function'),
  order: z.number().int().min(1).describe('Place in the list of functions'),
  text,
});

const TermRecord = z.strictObject({
  ...common,
  kind: z.literal('term'),
  ref: reference('term'),
  category: z.enum(CATEGORIES.term),
  text: text.optional(),
});

const PlaceRecord = z.strictObject({
  ...common,
  kind: z.literal('place'),
  ref: reference('place'),
  category: z.enum(CATEGORIES.place),
  text: text.optional(),
});

const SourceRecord = z.strictObject({
  ...common,
  kind: z.literal('source'),
  ref: reference('source'),
  category: z.enum(CATEGORIES.source),
  publisher: Trilingual,
  language: z.array(z.enum(DOCUMENT_LANGUAGES)).min(1).describe('Languages in which it was read'),
  symbol: Text.optional().describe('Document symbol, where it has one'),
  address: Text.optional().describe('Where it is published, as text: never opened by the application'),
  read: z
    .enum(['whole', 'excerpt', 'quoted'])
    .describe('How much was read: the whole, an excerpt, or a quotation elsewhere'),
  text: text.optional(),
});

/** One record as an editor writes it, told apart by `kind`. */
export const AuthoredRecord = z.discriminatedUnion('kind', [
  BodyRecord,
  MilestoneRecord,
  InstrumentRecord,
  FunctionRecord,
  TermRecord,
  PlaceRecord,
  SourceRecord,
]);

/** A record read from YAML and found well formed. */
export type AuthoredRecord = z.infer<typeof AuthoredRecord>;
