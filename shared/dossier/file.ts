import { z } from 'zod';
import { DossierContent, itemKey } from './dossier';
import { soundOptions } from './edit';

/** Ends the name of a file that holds a dossier, without the leading dot. */
export const DOSSIER_EXTENSION = 'dossier.json';

const FORMAT = 'reperes-sud-sud/dossier';

/** Version of the form of the file; one of a newer version is refused. */
export const DOSSIER_FILE_VERSION = 1;

/** A dossier read from a file, or why it was refused. */
export type ReadDossier =
  | { readonly ok: true; readonly content: DossierContent }
  | {
      readonly ok: false;
      /** `damaged`: not JSON, cut short for instance; `foreign`: something else; `invalid`: a part is wrong. */
      readonly reason: 'damaged' | 'foreign' | 'newer' | 'invalid';
      /** Where the first wrong part is, as `items.3.annotation`; empty elsewhere. */
      readonly where: string;
    };

/** The file of a dossier, with the content version of the reference that it was made on. */
export function writeDossierFile(
  content: DossierContent,
  made: { readonly contentVersion: string; readonly on: string },
): string {
  const file = {
    format: FORMAT,
    version: DOSSIER_FILE_VERSION,
    contentVersion: made.contentVersion,
    savedOn: made.on,
    dossier: content,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const Envelope = z.object({ format: z.literal(FORMAT), version: z.int().positive(), dossier: z.unknown() });

/** Reads the text of a file as a dossier. Never throws. */
export function readDossierFile(text: string): ReadDossier {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('damaged');
  }
  const envelope = Envelope.safeParse(json);
  if (!envelope.success) return refuse('foreign');
  if (envelope.data.version > DOSSIER_FILE_VERSION) return refuse('newer');
  const content = DossierContent.safeParse(envelope.data.dossier);
  if (!content.success) return refuse('invalid', content.error.issues[0]?.path.join('.') ?? '');
  const { items, options } = content.data;
  const once = items.filter((item, i) => items.findIndex((one) => itemKey(one) === itemKey(item)) === i);
  return { ok: true, content: { ...content.data, items: once, options: soundOptions(options) } };
}

function refuse(reason: Exclude<ReadDossier, { ok: true }>['reason'], where = ''): ReadDossier {
  return { ok: false, reason, where };
}
