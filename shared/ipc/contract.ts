import * as z from 'zod';
import type { AppCommandId } from '../app-commands/app-commands';
import { commandSchema } from '../commands/command';
import type { ImportPreview } from '../files/import-preview';
import type { StatusReport } from '../model/status-report';
import type { KeptMessage, Message } from '../messages/message';
import { reportFormats } from '../reports/report-format';
import type { EventChannel, RequestChannel } from './channels';
import { settingsChangesSchema, type Settings } from './settings';

/** What undo and redo would do next, as instructions; null when there is nothing. */
export interface UndoState {
  readonly undo: KeptMessage | null;
  readonly redo: KeptMessage | null;
}

/**
 * The whole site as JSON text, in pieces that a window parses one by one between frames: text is
 * several times cheaper than objects on the way between processes, and no piece blocks for long.
 * `head` is the site with empty `devices`; each piece of `devices` is an array of devices.
 */
export interface SiteSnapshot {
  readonly revision: number;
  readonly head: string;
  readonly devices: readonly string[];
  readonly undoState: UndoState;
}

/**
 * One change to the site, told to every window. `change` is the JSON text of a `Change`; null when
 * it is so large that a fresh snapshot is the cheaper way.
 */
export interface SiteChanged {
  readonly revision: number;
  readonly label: KeptMessage;
  readonly kind: 'do' | 'undo' | 'redo';
  readonly change: string | null;
  readonly undoState: UndoState;
}

/** What a request that changed the site answers. The change itself comes as `site.changed`. */
export interface Executed {
  readonly revision: number;
  readonly label: KeptMessage;
}

/**
 * Something the person must know beyond the moment: a file that was set aside, a torn journal line.
 * `path` is where it is kept, and can be shown in the file manager.
 */
export interface Notice {
  readonly id: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly title: Message;
  readonly message: Message;
  readonly path: string | null;
}

/** For the About box and error reports. */
export interface AppInfo {
  readonly version: string;
  readonly electron: string;
  readonly chrome: string;
  readonly node: string;
  readonly platform: string;
  readonly dataFolder: string;
}

/** How far a running import is. `done` and `total` count bytes or records; total 0 = not known yet. */
export interface ImportProgress {
  readonly job: string;
  readonly stage: 'reading' | 'understanding' | 'comparing' | 'applying';
  readonly done: number;
  readonly total: number;
}

const job = z.uuid();
const nothing = z.strictObject({});

const KIB = 1024;

/** A file that was written; null when the person closed the dialog. */
type Saved = { readonly path: string } | null;

/** How every PNG file begins. */
const PNG_IN_BASE64 = 'iVBORw0KGgo';

const drawingWithoutScript = z
  .string()
  .startsWith('<svg ')
  .refine((text) => !/<script|javascript:|<foreignObject|\son\w+\s*=/i.test(text));

interface Request<Input extends z.ZodType, Output> {
  readonly input: Input;
  /** The largest input taken, in bytes of JSON. */
  readonly maxBytes: number;
  /** Exists only in types: what the request answers. */
  readonly output?: Output;
}

function request<Output>() {
  return <Input extends z.ZodType>(input: Input, maxBytes = 4 * KIB): Request<Input, Output> => ({
    input,
    maxBytes,
  });
}

/** Every request with the schema of its input and the type of its answer. */
export const requests = {
  'site.snapshot': request<SiteSnapshot>()(nothing),
  'site.execute': request<Executed>()(
    z.strictObject({ commands: z.array(commandSchema).min(1).max(10_000) }),
    // Room for 200,000 devices in one gesture.
    64 * KIB * KIB,
  ),
  'site.undo': request<Executed>()(nothing),
  'site.redo': request<Executed>()(nothing),
  /** What is known of the system right now; it also comes as `status.changed`. */
  'status.read': request<StatusReport>()(nothing),
  /** Reads and checks; answers null when the person closed the file dialog. */
  'import.start': request<ImportPreview | null>()(
    z.strictObject({
      job,
      source: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('dialog'), expect: z.enum(['export', 'siteFile']) }),
        z.strictObject({ kind: z.literal('sample') }),
        // Files from outside of the window, told of by `files.offered`.
        z.strictObject({ kind: z.literal('offered'), token: z.uuid() }),
        // Paths come from files that a person dropped; the preload script resolves them.
        z.strictObject({
          kind: z.literal('dropped'),
          paths: z.array(z.string().min(1).max(32_767)).min(1).max(1000),
        }),
      ]),
    }),
    1024 * KIB,
  ),
  'import.commit': request<Executed>()(z.strictObject({ job, mode: z.enum(['merge', 'replace']) })),
  'import.cancel': request<null>()(z.strictObject({ job })),
  /** Writes a site file where the person says; answers its path, null when the dialog was closed. */
  'siteFile.saveAs': request<Saved>()(nothing),
  /** Makes the coverage report of the site and writes it where the person says. */
  'report.save': request<Saved>()(z.strictObject({ format: z.enum(reportFormats) })),
  /** Writes the diagram, which only a window can draw, where the person says. */
  'diagram.save': request<Saved>()(
    z.discriminatedUnion('format', [
      z.strictObject({ format: z.literal('svg'), svg: drawingWithoutScript }),
      z.strictObject({ format: z.literal('png'), base64: z.base64().startsWith(PNG_IN_BASE64) }),
    ]),
    32 * KIB * KIB,
  ),
  /** Shows a file that was written since the client's start in the system's file manager. */
  'savedFile.reveal': request<null>()(
    z.strictObject({ path: z.string().min(1).max(32_767) }),
    128 * KIB,
  ),
  'settings.read': request<Settings>()(nothing),
  'settings.write': request<null>()(settingsChangesSchema, 8 * KIB * KIB),
  /** The page listens to events from now on. */
  'window.ready': request<null>()(nothing),
  /** How many drafts are open, so that closing the window can ask. */
  'window.setUnsaved': request<null>()(z.strictObject({ drafts: z.number().int().min(0) })),
  'window.answerClose': request<null>()(z.strictObject({ close: z.boolean() })),
  'notices.list': request<readonly Notice[]>()(nothing),
  'notices.dismiss': request<null>()(z.strictObject({ id: z.string().max(100) })),
  'notices.reveal': request<null>()(z.strictObject({ id: z.string().max(100) })),
  'app.info': request<AppInfo>()(nothing),
  /**
   * A fault of the program in the window: the kind of error and where it happened. Not its message,
   * which may quote what a person has typed.
   */
  'app.reportError': request<null>()(
    z.strictObject({
      kind: z.string().regex(/^[A-Za-z]\w{0,99}$/),
      stack: z.string().max(50_000).nullable(),
    }),
    128 * KIB,
  ),
} satisfies Record<RequestChannel, Request<z.ZodType, unknown>>;

type Requests = typeof requests;

export type RequestInput<Channel extends RequestChannel> = z.input<Requests[Channel]['input']>;
export type RequestOutput<Channel extends RequestChannel> = Exclude<
  Requests[Channel]['output'],
  undefined
>;

/** What each event carries. */
export interface Events extends Record<EventChannel, unknown> {
  readonly 'site.changed': SiteChanged;
  readonly 'status.changed': StatusReport;
  readonly 'import.progress': ImportProgress;
  /** A person has handed files to the client; the token stands for them in `import.start`. */
  readonly 'files.offered': { readonly token: string };
  readonly 'menu.command': { readonly command: AppCommandId };
  readonly 'window.closeRequested': null;
  readonly 'notices.changed': readonly Notice[];
}
