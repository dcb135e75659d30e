import { z } from 'zod';
import { emptyPersonalData, PERSONAL_VERSION, PersonalData } from './personal';

/** What stored or exported personal data turned out to be. */
export type ReadPersonal =
  | { readonly state: 'damaged' }
  /** In this version's form, brought to it where it was older: `from` is the version found. */
  | { readonly state: 'good'; readonly data: PersonalData; readonly from: number }
  /** Of a newer version: each part that this version understands. */
  | { readonly state: 'newer'; readonly data: PersonalData };

const Versioned = z.looseObject({ version: z.int().positive() });
type Versioned = z.infer<typeof Versioned>;

/** From each older version to the next. */
const STEPS: Readonly<Record<number, (data: Versioned) => Versioned>> = {
  // Version 2 added the dossiers.
  1: (data) => ({ ...data, version: 2, dossiers: [] }),
};

/** Reads personal data of this version, an older or a newer one. Never throws. */
export function readPersonalData(json: unknown): ReadPersonal {
  const versioned = Versioned.safeParse(json);
  if (!versioned.success) return { state: 'damaged' };
  const from = versioned.data.version;
  if (from > PERSONAL_VERSION) return { state: 'newer', data: understood(versioned.data) };
  let { data } = versioned;
  for (let step = STEPS[data.version]; step; step = STEPS[data.version]) data = step(data);
  const good = PersonalData.safeParse(data);
  return good.success ? { state: 'good', data: good.data, from } : { state: 'damaged' };
}

/** What this version can show of a newer one, part by part. */
function understood(json: Versioned): PersonalData {
  const known = emptyPersonalData();
  const { shape } = PersonalData;
  return {
    version: known.version,
    preferences: shape.preferences.safeParse(json['preferences']).data ?? known.preferences,
    bookmarks: shape.bookmarks.safeParse(json['bookmarks']).data ?? known.bookmarks,
    notes: shape.notes.safeParse(json['notes']).data ?? known.notes,
    searches: shape.searches.safeParse(json['searches']).data ?? known.searches,
    dossiers: shape.dossiers.safeParse(json['dossiers']).data ?? known.dossiers,
  };
}
