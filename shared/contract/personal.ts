import { z } from 'zod';
import { Dossier, MAX_DOSSIERS } from '../dossier/dossier';
import { LANGUAGES } from '../model/language';

/** Version of the personal data's form; a file of a newer version is read, never overwritten. */
export const PERSONAL_VERSION = 2;

/** Preferences of the person who uses this machine, each with its default. */
export const Preferences = z.object({
  language: z.enum(LANGUAGES).default('fr'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Size of the text, in per cent of the default. */
  textSize: z
    .union([z.literal(90), z.literal(100), z.literal(115), z.literal(130), z.literal(150)])
    .default(100),
  paper: z.enum(['A4', 'Letter']).default('A4'),
  recentSearches: z.boolean().default(true),
});
export type Preferences = z.infer<typeof Preferences>;

/** What a person wrote on a record. */
export const PersonalNote = z.object({
  text: z.string().max(20_000),
  /** ISO instant of the last change. */
  updated: z.iso.datetime(),
  /** Content version that the note was written on. */
  contentVersion: z.string(),
});
export type PersonalNote = z.infer<typeof PersonalNote>;

/** Everything that belongs to the person and not to the reference. */
export const PersonalData = z.object({
  version: z.literal(PERSONAL_VERSION),
  preferences: Preferences,
  /** Ids of the records marked, newest first. */
  bookmarks: z.array(z.string()).max(10_000),
  /** Notes by record id. */
  notes: z.record(z.string(), PersonalNote),
  /** Recent searches, newest first. */
  searches: z.array(z.string().max(500)).max(50),
  /** Dossiers, the newest first. */
  dossiers: z.array(Dossier).max(MAX_DOSSIERS),
});
export type PersonalData = z.infer<typeof PersonalData>;

/** Personal data of somebody who has just installed the application. */
export function emptyPersonalData(): PersonalData {
  return {
    version: PERSONAL_VERSION,
    preferences: Preferences.parse({}),
    bookmarks: [],
    notes: {},
    searches: [],
    dossiers: [],
  };
}

/** How the stored personal data was found; anything but `ok` and `new` is told to the person. */
export const PersonalStatus = z.enum(['ok', 'new', 'restored', 'damaged', 'newer']);
export type PersonalStatus = z.infer<typeof PersonalStatus>;

/**
 * Personal data with the state in which it was found: `restored` from the previous copy, `damaged`
 * beyond it (the damaged file is kept aside), `newer` than this application (read-only).
 */
export const PersonalLoad = z.object({
  status: PersonalStatus,
  data: PersonalData,
  /** Where the damaged file was put, for the message. */
  keptAs: z.string().optional(),
});
export type PersonalLoad = z.infer<typeof PersonalLoad>;
