import type { Lang } from '../shared/model/language';

type Label = 'pageTitle' | 'pageDetail' | 'reopen' | 'quit' | 'appTitle' | 'appDetail';

/** What the application says when a part of it has stopped. */
export const CRASH_LABELS: Readonly<Record<Lang, Readonly<Record<Label, string>>>> = {
  fr: {
    pageTitle: 'La page s’est arrêtée',
    pageDetail:
      'Vos notes et vos favoris enregistrés sont intacts. Vous pouvez rouvrir la page où vous étiez.',
    reopen: 'Rouvrir',
    quit: 'Quitter',
    appTitle: 'Repères Sud-Sud doit s’arrêter',
    appDetail:
      'Une erreur inattendue s’est produite. Vos notes et vos favoris enregistrés sont intacts. ' +
      'Relancez l’application ; si l’erreur revient, réinstallez-la et transmettez ce message :',
  },
  en: {
    pageTitle: 'The page has stopped',
    pageDetail: 'Your saved notes and bookmarks are intact. You can reopen the page where you were.',
    reopen: 'Reopen',
    quit: 'Quit',
    appTitle: 'Repères Sud-Sud has to stop',
    appDetail:
      'An unexpected error occurred. Your saved notes and bookmarks are intact. ' +
      'Start the application again; if the error returns, reinstall it and pass on this message:',
  },
  es: {
    pageTitle: 'La página se ha detenido',
    pageDetail:
      'Sus notas y marcadores guardados están intactos. Puede volver a abrir la página donde estaba.',
    reopen: 'Volver a abrir',
    quit: 'Salir',
    appTitle: 'Repères Sud-Sud tiene que cerrarse',
    appDetail:
      'Se ha producido un error inesperado. Sus notas y marcadores guardados están intactos. ' +
      'Vuelva a iniciar la aplicación; si el error se repite, reinstálela y transmita este mensaje:',
  },
};
