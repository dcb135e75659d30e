import './security/no-eval';

// Apart, so that no schema is made before the line above has run: a bundle keeps that order only
// between files that are loaded one after the other.
await import('./start-app');
