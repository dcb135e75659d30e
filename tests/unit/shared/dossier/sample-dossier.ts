import type { DossierContent, DossierItem } from '../../../../shared/dossier/dossier';
import { addItems, newDossier } from '../../../../shared/dossier/edit';

/** An item for the fiche of a record. */
export function fiche(record: string, annotation = ''): DossierItem {
  return { record, annotation };
}

/** A dossier that holds the fiches of these records. */
export function dossierOf(...records: string[]): DossierContent {
  return addItems(
    newDossier('Mission à Nairobi', { lang: 'fr', paper: 'A4' }),
    records.map((id) => fiche(id)),
  );
}
