import { spawn } from 'node:child_process';

/** The command that opens an address in the default browser of a system. */
function opener(url: string, platform: NodeJS.Platform): readonly [command: string, args: readonly string[]] {
  if (platform === 'win32') return ['cmd', ['/c', 'start', '', url]];
  return [platform === 'darwin' ? 'open' : 'xdg-open', [url]];
}

/** True where there is a screen on which a browser could open. */
export function hasDisplay(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

/** Opens `url` in the default browser; where that fails, the address that was printed is enough. */
export function openBrowser(url: string): void {
  const [command, args] = opener(url, process.platform);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
