import { redact } from './redact';

/** Says on the error output that a guard refused something, without the paths of this machine. */
export function logRefusal(guard: string, what: string): void {
  console.warn(`[refused] ${guard}: ${redact(what).slice(0, 300)}`);
}
