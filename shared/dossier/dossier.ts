import { z } from 'zod';
import { FicheOptions } from '../print/options';
import { OTHER_SHEETS } from '../print/subject';
import { isSafeLogo, MAX_LOGO_CHARS } from './logo';

/** Most that a dossier holds: items, and characters of each text. */
export const DOSSIER_LIMITS = {
  items: 1000,
  name: 120,
  annotation: 5000,
  title: 200,
  office: 200,
  purpose: 1500,
} as const;

/** Most dossiers that one person keeps. */
export const MAX_DOSSIERS = 200;

/** Id of a record as the reference writes it: lower-case words and hyphens. */
const RecordId = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const annotation = z.string().max(DOSSIER_LIMITS.annotation);

/** One part of a dossier, with what the person wrote on it: the fiche of a record, or another sheet. */
export const DossierItem = z.union([
  z.object({ record: RecordId, annotation }),
  z.object({ sheet: z.enum(OTHER_SHEETS), annotation }),
]);
export type DossierItem = z.infer<typeof DossierItem>;

/** The first page of a dossier. Empty texts are left out of it. */
export const DossierCover = z.object({
  /** Title; the name of the dossier where it is empty. */
  title: z.string().max(DOSSIER_LIMITS.title),
  office: z.string().max(DOSSIER_LIMITS.office),
  /** Day, YYYY-MM-DD, or empty. */
  date: z.union([z.literal(''), z.iso.date()]),
  purpose: z.string().max(DOSSIER_LIMITS.purpose),
  /** A PNG or an SVG that was checked, as a `data:` address; null for none. */
  logo: z
    .string()
    .max(MAX_LOGO_CHARS)
    .refine(isSafeLogo, 'neither a sound PNG nor an SVG without active content')
    .nullable(),
});
export type DossierCover = z.infer<typeof DossierCover>;

/** How a dossier is printed: as its fiches are, and with which parts of its own. */
export const DossierOptions = FicheOptions.extend({
  cover: z.boolean(),
  contents: z.boolean(),
  annotations: z.boolean(),
});
export type DossierOptions = z.infer<typeof DossierOptions>;

/** What a dossier says and holds, as a file carries it. */
export const DossierContent = z.object({
  name: z.string().trim().min(1).max(DOSSIER_LIMITS.name),
  /** In the order of printing, each record and each sheet once. */
  items: z.array(DossierItem).max(DOSSIER_LIMITS.items),
  cover: DossierCover,
  options: DossierOptions,
});
export type DossierContent = z.infer<typeof DossierContent>;

/** A dossier as it is kept on this machine. */
export const Dossier = DossierContent.extend({
  id: z.string().regex(/^[a-z0-9]{4,40}$/),
  /** ISO instant of the last change. */
  updated: z.iso.datetime(),
});
export type Dossier = z.infer<typeof Dossier>;

/** What tells an item from the others of its dossier: letters, digits and hyphens. */
export function itemKey(item: DossierItem): string {
  return 'record' in item ? `fiche-${item.record}` : `sheet-${item.sheet}`;
}

/** The records of a dossier, in its order. */
export function recordIds(dossier: Pick<DossierContent, 'items'>): string[] {
  return dossier.items.flatMap((item) => ('record' in item ? [item.record] : []));
}
