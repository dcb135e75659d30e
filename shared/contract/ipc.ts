import { z } from 'zod';
import { LANGUAGES } from '../model/language';
import {
  AppInfo,
  FileName,
  MENU_COMMANDS,
  OpenResult,
  PAPERS,
  PrintBatchRequest,
  PrintBatchResult,
  SaveResult,
} from './host';
import type { PrintProgress } from './host';
import { PdfAbout } from '../pdf/about';
import { PersonalData, PersonalLoad } from './personal';

/** Largest text that passes to or from a file, in characters. */
const MAX_TEXT = 16 * 1024 * 1024;

/**
 * The one map of the channels between page and main process: channel, arguments, result. Both
 * sides are typed from it, and main parses the arguments with it on arrival.
 */
export const CHANNELS = {
  'app:info': { args: z.tuple([]), result: AppInfo },
  'app:set-language': { args: z.tuple([z.enum(LANGUAGES)]), result: z.void() },
  'personal:load': { args: z.tuple([]), result: PersonalLoad },
  'personal:save': { args: z.tuple([PersonalData]), result: z.void() },
  'print:paper': { args: z.tuple([]), result: z.void() },
  'print:pdf': {
    args: z.tuple([
      z.strictObject({ suggestedName: FileName, paper: z.enum(PAPERS), about: PdfAbout.optional() }),
    ]),
    result: SaveResult,
  },
  'print:batch': { args: z.tuple([PrintBatchRequest]), result: PrintBatchResult },
  'print:cancel': { args: z.tuple([]), result: z.void() },
  'file:save': {
    args: z.tuple([z.strictObject({ suggestedName: FileName, text: z.string().max(MAX_TEXT) })]),
    result: SaveResult,
  },
  'file:open': {
    args: z.tuple([
      z.strictObject({
        extensions: z
          .array(z.string().regex(/^[a-z0-9]{1,10}$/))
          .min(1)
          .max(10),
      }),
    ]),
    result: OpenResult,
  },
} as const;

/** Name of a channel. */
export type Channel = keyof typeof CHANNELS;
/** Arguments of a channel. */
export type ChannelArgs<C extends Channel> = z.infer<(typeof CHANNELS)[C]['args']>;
/** Result of a channel. */
export type ChannelResult<C extends Channel> = z.infer<(typeof CHANNELS)[C]['result']>;

/** The channels from main to the page, and what they carry. */
export const MENU_CHANNEL = 'menu:command';
export const MenuCommandMessage = z.enum(MENU_COMMANDS);
export const PRINT_PROGRESS_CHANNEL = 'print:progress';

/** Name of the object that the preload gives to the page: `window.reperes`. */
export const BRIDGE = 'reperes';

/** What the preload gives to the page, derived from the map. */
export interface Bridge {
  invoke<C extends Channel>(channel: C, ...args: ChannelArgs<C>): Promise<ChannelResult<C>>;
  onMenuCommand(listener: (command: z.infer<typeof MenuCommandMessage>) => void): () => void;
  onPrintProgress(listener: (progress: PrintProgress) => void): () => void;
}
