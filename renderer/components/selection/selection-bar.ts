/** Id of the bar that acts on what is ticked, where the keyboard is led to. */
export const SELECTION_BAR = 'selection-bar';
