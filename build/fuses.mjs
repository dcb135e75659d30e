import { FuseV1Options, FuseVersion } from '@electron/fuses';

/**
 * State of each of Electron's nine fuses. `strictlyRequireAllFuses` makes packaging fail where an
 * upgrade of Electron brings one that is not decided here.
 */
export const FUSES = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // sql.js is WebAssembly.
  [FuseV1Options.WasmTrapHandlers]: true,
};
