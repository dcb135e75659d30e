import { BrowserWindow, ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import { CHANNELS } from '../../shared/contract/ipc';
import type { Channel, ChannelArgs, ChannelResult } from '../../shared/contract/ipc';
import { logRefusal } from '../log';
import { isAppUrl } from '../origin';

/** Windows whose page may call, with the channels that each may use; a window that closes is forgotten. */
const knownWindows = new Map<BrowserWindow, readonly Channel[] | 'all'>();

/** Lets the page of `window` call the handlers, or only those of some channels, until it closes. */
export function trustWindow(window: BrowserWindow, channels: readonly Channel[] | 'all' = 'all'): void {
  knownWindows.set(window, channels);
  window.once('closed', () => knownWindows.delete(window));
}

/**
 * The window that sent `event`, or the reason why it is refused: only the main frame of a known
 * window, at the application's own address, may call.
 */
export function senderOf(event: IpcMainInvokeEvent): { window: BrowserWindow } | { refused: string } {
  const frame = event.senderFrame;
  if (frame === null) return { refused: 'the frame is gone' };
  if (frame.parent !== null) return { refused: 'not the main frame' };
  if (!isAppUrl(frame.url)) return { refused: 'not the address of the application' };
  const window = BrowserWindow.fromWebContents(event.sender);
  if (window === null || !knownWindows.has(window)) return { refused: 'not a window of the application' };
  return { window };
}

/**
 * The only way to answer the page. The sender is checked and the arguments are parsed with the
 * channel map before `handler` sees them; a refusal is logged without the arguments.
 */
export function handle<C extends Channel>(
  channel: C,
  handler: (window: BrowserWindow, ...args: ChannelArgs<C>) => Promise<ChannelResult<C>> | ChannelResult<C>,
): void {
  ipcMain.handle(channel, async (event, ...args: unknown[]) => {
    const sender = senderOf(event);
    if ('refused' in sender) return refuse(channel, sender.refused);
    const allowed = knownWindows.get(sender.window);
    if (allowed !== 'all' && allowed?.includes(channel) !== true) {
      return refuse(channel, 'not a channel of this window');
    }
    const parsed = CHANNELS[channel].args.safeParse(args);
    if (!parsed.success) return refuse(channel, 'arguments that the channel does not take');
    return handler(sender.window, ...(parsed.data as ChannelArgs<C>));
  });
}

function refuse(channel: Channel, reason: string): never {
  logRefusal(`message ${channel}`, reason);
  throw new Error(`Refused: ${reason}.`);
}
