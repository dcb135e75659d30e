import './security/no-eval';
import { startReference } from './worker/start';

// The worker fetches and opens the reference while the application itself is fetched and compiled.
const reference = startReference();

// Apart, so that no schema is made before the first line has run: a bundle keeps that order only
// between files that are loaded one after the other.
const { startApp } = await import('./start-app');
await startApp(reference);
