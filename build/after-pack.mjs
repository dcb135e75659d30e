import { join } from 'node:path';
import { flipFuses } from '@electron/fuses';
import { FUSES } from './fuses.mjs';

/**
 * Sets the fuses in the packaged executable, before it is signed. Done here and not by
 * `electronFuses` in electron-builder.yml, which knows eight of the nine.
 *
 * @param {import('electron-builder').AfterPackContext} context
 */
export async function afterPack({ appOutDir, electronPlatformName, arch, packager }) {
  const { productFilename } = packager.appInfo;
  const isMac = electronPlatformName === 'darwin';
  const names = {
    darwin: `${productFilename}.app`,
    win32: `${productFilename}.exe`,
    linux: packager.executableName,
  };
  const executable = join(appOutDir, names[electronPlatformName]);
  // An Arm Mac runs nothing whose signature does not match; 3 is electron-builder's number for arm64.
  await flipFuses(executable, { ...FUSES, resetAdHocDarwinSignature: isMac && arch === 3 });
}
