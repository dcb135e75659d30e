import type { MenuCommand } from '../../shared/contract/host';
import type { Lang } from '../../shared/model/language';

/** What the menu says besides the page's own commands. */
type Label =
  | 'file'
  | 'edit'
  | 'view'
  | 'window'
  | 'help'
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'zoomIn'
  | 'zoomOut'
  | 'resetZoom'
  | 'fullScreen'
  | 'minimize'
  | 'close'
  | 'quit'
  | 'hide'
  | 'hideOthers'
  | 'showAll'
  | 'services'
  | 'devTools';

/** Labels of the application menu; an ampersand marks the access key. */
export const MENU_LABELS: Readonly<Record<Lang, Readonly<Record<Label | MenuCommand, string>>>> = {
  fr: {
    file: '&Fichier',
    edit: 'É&dition',
    view: '&Affichage',
    window: 'Fe&nêtre',
    help: 'Aid&e',
    search: 'Rechercher dans les repères…',
    find: 'Rechercher dans la page…',
    home: 'Accueil',
    settings: 'Réglages…',
    about: 'À propos de Repères Sud-Sud',
    shortcuts: 'Raccourcis clavier',
    print: 'Imprimer…',
    'save-pdf': 'Enregistrer en PDF…',
    back: 'Précédent',
    forward: 'Suivant',
    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    resetZoom: 'Taille réelle',
    fullScreen: 'Plein écran',
    minimize: 'Réduire la fenêtre',
    close: 'Fermer la fenêtre',
    quit: 'Quitter',
    hide: 'Masquer',
    hideOthers: 'Masquer les autres',
    showAll: 'Tout afficher',
    services: 'Services',
    devTools: 'Outils de développement',
  },
  en: {
    file: '&File',
    edit: '&Edit',
    view: '&View',
    window: '&Window',
    help: '&Help',
    search: 'Search the reference…',
    find: 'Find in page…',
    home: 'Home',
    settings: 'Settings…',
    about: 'About Repères Sud-Sud',
    shortcuts: 'Keyboard shortcuts',
    print: 'Print…',
    'save-pdf': 'Save as PDF…',
    back: 'Back',
    forward: 'Forward',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    resetZoom: 'Actual size',
    fullScreen: 'Full screen',
    minimize: 'Minimize',
    close: 'Close window',
    quit: 'Quit',
    hide: 'Hide',
    hideOthers: 'Hide others',
    showAll: 'Show all',
    services: 'Services',
    devTools: 'Developer tools',
  },
  es: {
    file: '&Archivo',
    edit: '&Edición',
    view: '&Ver',
    window: 'Ve&ntana',
    help: 'Ay&uda',
    search: 'Buscar en la referencia…',
    find: 'Buscar en la página…',
    home: 'Inicio',
    settings: 'Ajustes…',
    about: 'Acerca de Repères Sud-Sud',
    shortcuts: 'Atajos de teclado',
    print: 'Imprimir…',
    'save-pdf': 'Guardar como PDF…',
    back: 'Atrás',
    forward: 'Adelante',
    undo: 'Deshacer',
    redo: 'Rehacer',
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    selectAll: 'Seleccionar todo',
    zoomIn: 'Ampliar',
    zoomOut: 'Reducir',
    resetZoom: 'Tamaño real',
    fullScreen: 'Pantalla completa',
    minimize: 'Minimizar',
    close: 'Cerrar ventana',
    quit: 'Salir',
    hide: 'Ocultar',
    hideOthers: 'Ocultar los demás',
    showAll: 'Mostrar todo',
    services: 'Servicios',
    devTools: 'Herramientas de desarrollo',
  },
};
