import type { Lang } from '../../shared/model/language';
import enAbout from './en/about.json';
import enApp from './en/app.json';
import enBatch from './en/batch.json';
import enDossier from './en/dossier.json';
import enError from './en/error.json';
import enFiche from './en/fiche.json';
import enHome from './en/home.json';
import enList from './en/list.json';
import enModel from './en/model.json';
import enNav from './en/nav.json';
import enPersonal from './en/personal.json';
import enPrint from './en/print.json';
import enRecord from './en/record.json';
import enSearch from './en/search.json';
import enSelection from './en/selection.json';
import enSettings from './en/settings.json';
import enTakeaway from './en/takeaway.json';
import esAbout from './es/about.json';
import esApp from './es/app.json';
import esBatch from './es/batch.json';
import esDossier from './es/dossier.json';
import esError from './es/error.json';
import esFiche from './es/fiche.json';
import esHome from './es/home.json';
import esList from './es/list.json';
import esModel from './es/model.json';
import esNav from './es/nav.json';
import esPersonal from './es/personal.json';
import esPrint from './es/print.json';
import esRecord from './es/record.json';
import esSearch from './es/search.json';
import esSelection from './es/selection.json';
import esSettings from './es/settings.json';
import esTakeaway from './es/takeaway.json';
import frAbout from './fr/about.json';
import frApp from './fr/app.json';
import frBatch from './fr/batch.json';
import frDossier from './fr/dossier.json';
import frError from './fr/error.json';
import frFiche from './fr/fiche.json';
import frHome from './fr/home.json';
import frList from './fr/list.json';
import frModel from './fr/model.json';
import frNav from './fr/nav.json';
import frPersonal from './fr/personal.json';
import frPrint from './fr/print.json';
import frRecord from './fr/record.json';
import frSearch from './fr/search.json';
import frSelection from './fr/selection.json';
import frSettings from './fr/settings.json';
import frTakeaway from './fr/takeaway.json';

const fr = {
  ...frApp,
  ...frNav,
  ...frSearch,
  ...frHome,
  ...frAbout,
  ...frSettings,
  ...frError,
  ...frRecord,
  ...frPrint,
  ...frBatch,
  ...frList,
  ...frSelection,
  ...frFiche,
  ...frPersonal,
  ...frDossier,
  ...frTakeaway,
  ...frModel,
};

/** The interface's texts, as the French files name them. */
export type Messages = typeof fr;

/** The interface's texts in each language; one that misses a key does not compile. */
export const MESSAGES: Readonly<Record<Lang, Messages>> = {
  fr,
  en: {
    ...enApp,
    ...enNav,
    ...enSearch,
    ...enHome,
    ...enAbout,
    ...enSettings,
    ...enError,
    ...enRecord,
    ...enPrint,
    ...enBatch,
    ...enList,
    ...enSelection,
    ...enFiche,
    ...enPersonal,
    ...enDossier,
    ...enTakeaway,
    ...enModel,
  },
  es: {
    ...esApp,
    ...esNav,
    ...esSearch,
    ...esHome,
    ...esAbout,
    ...esSettings,
    ...esError,
    ...esRecord,
    ...esPrint,
    ...esBatch,
    ...esList,
    ...esSelection,
    ...esFiche,
    ...esPersonal,
    ...esDossier,
    ...esTakeaway,
    ...esModel,
  },
};
