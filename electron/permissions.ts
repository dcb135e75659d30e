import type { Session } from 'electron';
import { logRefusal } from './log';

type Guarded = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
>;

/**
 * The one permission the pages have: to copy a reference or a citation at the press of a button.
 * Reading the clipboard is not part of it.
 */
const ALLOWED: readonly string[] = ['clipboard-sanitized-write'];

/** Refuses every permission and device to the pages but what `ALLOWED` names. */
export function setupPermissions(session: Guarded): void {
  session.setPermissionRequestHandler((_contents, permission, callback) => {
    const allowed = ALLOWED.includes(permission);
    if (!allowed) logRefusal('permission', permission);
    callback(allowed);
  });
  session.setPermissionCheckHandler((_contents, permission) => ALLOWED.includes(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => {
    logRefusal('permission', 'display-capture');
    callback(null);
  });
}
