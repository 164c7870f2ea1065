import type { Fault } from './faults.ts'
import type { Checkpoint } from './kernel/checkpoint.ts'
import type { RunRecord } from './meter.ts'
import type { WorkbookSnapshot } from './snapshot.ts'

/** What Google starts a function as; each kind has its own rights (PLATFORM 1.2, 1.3). */
export type RunKind =
  | 'menu'
  | 'dialog'
  | 'editor'
  | 'timed'
  | 'installable-edit'
  | 'installable-open'
  | 'simple-open'
  | 'simple-edit'
  | 'add-on-open-not-enabled'

/** Everything a run could learn from the world is given here; nothing is taken from the machine. */
export type HostOptions = {
  /** The instant at which the host's clock starts, as ISO 8601 with an offset or Z. */
  readonly now: string
  /** Signed-in user of the first run; also the owner of the spreadsheet unless `owner` is given. */
  readonly user?: string
  readonly owner?: string
  readonly editors?: readonly string[]
  /** Addresses that belong to no Google account: nothing can be shared with them. */
  readonly strangers?: readonly string[]
  /** Zone of the spreadsheet and zone of the script (appsscript.json): they may differ. */
  readonly timeZone?: string
  readonly scriptTimeZone?: string
  /** Locale of the spreadsheet, e.g. `ru_RU`, `en_US`. Decides how typed text is understood. */
  readonly locale?: string
  /** `oauthScopes` of the manifest; calls outside them are refused. Absent: every scope is granted. */
  readonly scopes?: readonly string[]
  readonly account?: 'consumer' | 'workspace'
  readonly mailQuota?: number
  readonly spreadsheetName?: string
  /** Title of the first, empty sheet; Google gives «Лист1» under ru_RU. */
  readonly firstSheet?: string
  /** Milliseconds to add to the clock per modelled millisecond of service time; 0 stops the clock in a run. */
  readonly clockRate?: number
  /**
   * Real milliseconds after which a run of a function by its name is over, whatever it does: nothing else stops a
   * loop without service calls. Six minutes, as in Google, unless a test has less patience. Only a script loaded
   * into a context of its own can be stopped.
   */
  readonly realLimitMs?: number
  /**
   * Whether each run evaluates the script again, as in Google, or all runs share what the first evaluated, which saves
   * most of a short run's time: only for a script that keeps nothing in its globals. A global that a run leaves
   * behind throws.
   */
  readonly globals?: 'fresh' | 'kept'
  /** What a kill does to writes not yet flushed. */
  readonly buffered?: 'kept' | 'lost'
  /**
   * When a script learns that a write was refused for a validation rule, a cell's size or a protection: at the
   * write, or at the next call that reads, writes or flushes cells, at the latest at the end of the run.
   */
  readonly refusals?: 'immediate' | 'deferred'
}

/** One message that left through MailApp. */
export type Mail = {
  readonly to: readonly string[]
  readonly cc: readonly string[]
  readonly bcc: readonly string[]
  readonly from: string
  readonly name: string | null
  readonly replyTo: string | null
  readonly subject: string
  readonly body: string
  readonly htmlBody: string | null
  readonly attachments: readonly {
    readonly name: string
    readonly contentType: string
    readonly bytes: Uint8Array
  }[]
  /** The host's instant, ISO 8601. */
  readonly sentAt: string
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly caption: string; readonly entries: readonly MenuEntry[] }

export type Menu = { readonly caption: string; readonly entries: readonly MenuEntry[] }

export type Dialog = {
  readonly kind: 'modal' | 'modeless' | 'sidebar'
  readonly title: string
  readonly html: string
  readonly width: number | null
  readonly height: number | null
}

/** A question that stops the run until it is answered, as alert() and prompt() do. */
export type Question = {
  readonly kind: 'alert' | 'prompt'
  readonly title: string
  readonly prompt: string
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL'
}

/** `button` is a name of Ui.Button: OK, CANCEL, YES, NO, CLOSE. */
export type Answer = { readonly button: string; readonly text?: string }

/** The world around the script: what a person, a clock or a test does to it. */
export type Host = {
  /**
   * Starts a function of the loaded script by name as a run of this kind and returns what it returned.
   * What the script throws comes out; a run that is killed throws «Exceeded maximum execution time»,
   * whatever the script caught. Without arguments a trigger's function gets the event Google would give it.
   * A `dialog` call takes and gives what google.script.run can carry, as plain values of the caller's realm.
   */
  call(kind: RunKind, functionName: string, ...args: readonly unknown[]): unknown
  /** The same for a function given by value; code outside any `run` runs as `editor`. */
  run<T>(kind: RunKind, body: () => T): T
  /** Opens the file as this user: simple and installable open triggers run, menus are rebuilt. */
  open(user?: string): void
  /** Clicks a menu item by its captions, e.g. «Дорожная карта», «О программе». */
  click(...captions: readonly string[]): unknown
  /** A person types into a cell of a sheet (A1 notation without the sheet): protection, validation, edit triggers. */
  type(sheet: string, a1: string, text: string): void
  /** A person pastes a block with its upper left corner at `a1`. */
  paste(sheet: string, a1: string, rows: readonly (readonly string[])[]): void
  /** A person empties the cells (the Delete key). */
  clear(sheet: string, a1: string): void
  /** A person goes to a cell or marks a block; scripts find it as the active range. */
  select(sheet: string, a1: string): void
  /** Moves the clock; timed triggers that fall due on the way run, in order, each as its creator. */
  advanceTo(instant: string): void
  /** Signs in another user. */
  signIn(user: string): void
  /** How the next questions are answered; without an answer an alert is answered OK and a prompt throws. */
  answer(answers: readonly Answer[] | ((question: Question) => Answer)): void
  /** Faults for the runs that follow. */
  plan(faults: readonly Fault[]): void
  readonly now: string
  readonly user: string
  readonly outbox: readonly Mail[]
  readonly menus: readonly Menu[]
  readonly dialogs: readonly Dialog[]
  readonly toasts: readonly { readonly message: string; readonly title: string }[]
  readonly questions: readonly Question[]
  readonly runs: readonly RunRecord[]
  readonly log: readonly string[]
  /** What a person looking at the workbook sees, as plain data: conditional colours included. A title limits it to that sheet. */
  snapshot(title?: string): WorkbookSnapshot
  /** The whole state as JSON, to go on with later: `InstallOptions.saved`. */
  save(): string
  /**
   * The state now, or (asked in the middle of a run, by a fault of kind `each-call`) as a kill at the next call would
   * leave it. Much cheaper than `save`, in memory alone; `goBack` or `InstallOptions.from` goes on from it.
   */
  checkpoint(moment?: 'now' | 'killed'): Checkpoint
  /** Goes back to a checkpoint; runs, log and what was shown stay. Not in the middle of a run. */
  goBack(to: Checkpoint): void
}
