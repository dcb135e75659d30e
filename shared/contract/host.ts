import { z } from 'zod';
import type { Lang } from '../model/language';
import { PdfAbout } from '../pdf/about';
import type { PersonalData, PersonalLoad } from './personal';

/** What this host can do; the interface shows no button for what it cannot. */
export const Capabilities = z.object({
  /** Writes a PDF to a place that the person picks. */
  savePdf: z.boolean(),
  /** Has an application menu of its own. */
  menu: z.boolean(),
});
export type Capabilities = z.infer<typeof Capabilities>;

/** The application, its versions and its system, for the About page and for reports. */
export const AppInfo = z.object({
  name: z.string(),
  version: z.string(),
  /** Which edition runs: the desktop application or the web edition. */
  edition: z.enum(['desktop', 'web']),
  /** Versions of the runtime's parts, such as Electron and Chromium. */
  runtime: z.record(z.string(), z.string()),
  /** Folder of the personal data, where there is one on disk. */
  personalFolder: z.string().optional(),
});
export type AppInfo = z.infer<typeof AppInfo>;

/** Papers a fiche is printed on. */
export const PAPERS = ['A4', 'Letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** A file name without folders or characters that a system forbids. */
export const FileName = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^/\\:*?"<>|\p{Cc}]+$/u);

/** Why a file could not be saved: codes that the interface turns into sentences. */
export const SAVE_FAILURES = ['disk-full', 'read-only', 'in-use', 'bad-name', 'other'] as const;
export type SaveFailure = (typeof SAVE_FAILURES)[number];

/** How an action that asks the person for a place ended. */
export const SaveResult = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), path: z.string() }),
  z.object({ outcome: z.literal('cancelled') }),
  /** `reason` is a code that the interface turns into a sentence. */
  z.object({
    outcome: z.literal('failed'),
    reason: z.enum(SAVE_FAILURES),
    detail: z.string(),
  }),
]);
export type SaveResult = z.infer<typeof SaveResult>;

/** Many fiches to print, each to a file of its own. */
export const PrintBatchRequest = z.strictObject({
  paper: z.enum(PAPERS),
  files: z
    .array(
      z.strictObject({
        /** Address of the fiche in the application, such as `/fiche/unossc?lang=fr&paper=A4`. */
        path: z
          .string()
          .max(4000)
          .regex(/^\/[\w/?=&%.,:~+-]*$/),
        fileName: FileName,
        about: PdfAbout.optional(),
      }),
    )
    .min(1)
    .max(5000),
});
export type PrintBatchRequest = z.infer<typeof PrintBatchRequest>;

/** How far a batch is: told after each file. */
export const PrintProgress = z.object({
  done: z.int().nonnegative(),
  total: z.int().positive(),
  fileName: z.string(),
  /** Estimate of the time that remains, in seconds. */
  secondsLeft: z.number().nonnegative(),
});
export type PrintProgress = z.infer<typeof PrintProgress>;

/** How a batch ended. */
export const PrintBatchResult = z.discriminatedUnion('outcome', [
  z.object({
    /** `stopped`: cancelled, or nothing more could be written. The files made are whole. */
    outcome: z.enum(['done', 'stopped']),
    folder: z.string(),
    written: z.int().nonnegative(),
    failures: z.array(z.object({ fileName: z.string(), reason: z.enum(SAVE_FAILURES), detail: z.string() })),
  }),
  /** No folder was picked. */
  z.object({ outcome: z.literal('cancelled') }),
  /** Another batch is being printed. */
  z.object({ outcome: z.literal('busy') }),
]);
export type PrintBatchResult = z.infer<typeof PrintBatchResult>;

/** How opening a text file ended. */
export const OpenResult = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('opened'), name: z.string(), text: z.string() }),
  z.object({ outcome: z.literal('cancelled') }),
  z.object({ outcome: z.literal('failed'), reason: z.enum(['too-large', 'unreadable']), detail: z.string() }),
]);
export type OpenResult = z.infer<typeof OpenResult>;

/** Commands that the application menu sends to the page. */
export const MENU_COMMANDS = [
  'search',
  'find',
  'home',
  'settings',
  'about',
  'shortcuts',
  'print',
  'save-pdf',
  'back',
  'forward',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** Everything the renderer may ask of the outside world. Implemented by the desktop and by the web edition. */
export interface Host {
  readonly capabilities: Capabilities;
  appInfo(): Promise<AppInfo>;
  loadPersonal(): Promise<PersonalLoad>;
  /** Rejects with a readable message where the data could not be written. */
  savePersonal(data: PersonalData): Promise<void>;
  /** Prints what the page shows on paper: the fiche of the record on screen. */
  print(): Promise<void>;
  /** Saves the fiche on screen as a PDF; only where `capabilities.savePdf`. */
  savePdf(options: { suggestedName: string; paper: Paper; about?: PdfAbout }): Promise<SaveResult>;
  /**
   * Prints many fiches to files in a folder that the person picks, without showing them; only where
   * `capabilities.savePdf`. One that fails is in the result, and the others are made.
   */
  printBatch(request: PrintBatchRequest): Promise<PrintBatchResult>;
  /** Stops the batch that is being printed. */
  cancelPrinting(): Promise<void>;
  /** Calls `listener` after each file of a batch; returns the function that stops it. */
  onPrintProgress(listener: (progress: PrintProgress) => void): () => void;
  /** Saves a text file to a place that the person picks. */
  saveFile(options: { suggestedName: string; text: string }): Promise<SaveResult>;
  /** Opens a text file that the person picks. */
  openFile(options: { extensions: string[] }): Promise<OpenResult>;
  /** Tells the host which language its menu and dialogs speak. */
  setLanguage(lang: Lang): Promise<void>;
  /** Calls `listener` for each command of the menu; returns the function that stops it. */
  onMenuCommand(listener: (command: MenuCommand) => void): () => void;
}
