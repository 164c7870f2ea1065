import type { Answer, Dialog, Menu, Question } from '../host/host.ts'
import type { RunRecord } from '../host/meter.ts'
import type { Area, CellSnapshot, ChartSnapshot, SheetSnapshot, WorkbookSnapshot } from '../host/snapshot.ts'

/** What a person at the page wants done. Cells are named in A1 notation without the sheet. */
export type Command =
  | { readonly kind: 'type'; readonly sheet: string; readonly a1: string; readonly text: string }
  | {
      readonly kind: 'paste'
      readonly sheet: string
      readonly a1: string
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly kind: 'clear'; readonly sheet: string; readonly a1: string }
  | { readonly kind: 'click'; readonly captions: readonly string[] }
  /** google.script.run of an open dialog. */
  | { readonly kind: 'call'; readonly functionName: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close-dialog'; readonly id: number }
  | { readonly kind: 'sign-in'; readonly user: string }
  /** To the wall clock of the workbook's zone, YYYY-MM-DDThh:mm, one day at a time. */
  | { readonly kind: 'advance'; readonly to: string }
  /** The example, or an empty workbook with the add-on in it. */
  | { readonly kind: 'restart'; readonly with: 'example' | 'nothing' }
  | { readonly kind: 'mark-seen'; readonly mail: number }

/** Where somebody is in the workbook. */
export type Place = WorkbookSnapshot['active']

/** What became of a command; `value` is what a dialog's call returned, `goTo` the cell that the script chose. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown; readonly goTo: Place | null }
  | { readonly ok: false; readonly message: string }

export type Person = { readonly email: string; readonly name: string; readonly mayEdit: boolean }

export type SheetFrame = Omit<SheetSnapshot, 'cells'>

export type SheetView = { readonly frame: SheetFrame; readonly cells: Readonly<Record<string, CellSnapshot>> }

/** Everything the page shows. Mails and dialogs are told by their heads: their contents have addresses. */
export type View = {
  readonly name: string
  readonly locale: string
  readonly timeZone: string
  readonly today: number
  readonly active: Place
  /** Wall clock of the workbook's zone, YYYY-MM-DDThh:mm. */
  readonly now: string
  readonly user: string
  readonly people: readonly Person[]
  readonly sheets: readonly SheetView[]
  readonly menus: readonly Menu[]
  readonly dialogs: readonly DialogHead[]
  readonly toasts: readonly { readonly message: string; readonly title: string }[]
  readonly mails: readonly MailHead[]
  /** The latest runs, oldest first. */
  readonly runs: readonly RunRecord[]
  /** How many runs there have been. */
  readonly runCount: number
}

export type DialogHead = Omit<Dialog, 'html'> & { readonly id: number }

export type MailHead = {
  readonly id: number
  readonly to: readonly string[]
  readonly subject: string
  /** Wall clock of the workbook's zone, YYYY-MM-DDThh:mm. */
  readonly sentAt: string
  readonly attachments: readonly string[]
  readonly seen: boolean
}

/** What differs between two views: whole members, and of sheets only the changed cells. */
export type Difference = {
  readonly members: Partial<Omit<View, 'sheets'>>
  /** Titles in their order; sheets that are not among them are gone. */
  readonly order: readonly string[]
  readonly sheets: readonly SheetDifference[]
}

export type SheetDifference = {
  readonly title: string
  readonly frame: SheetFrame | null
  readonly cells: Readonly<Record<string, CellSnapshot>>
  readonly gone: readonly string[]
}

/** A question of a run that waits; `tab` is the page whose command asked it. */
export type OpenQuestion = Question & { readonly tab: string }

/** What the pages are told, as server-sent events. */
export type News =
  /** `boot` differs after the server was started anew: the page must load again. */
  | { readonly kind: 'hello'; readonly boot: string; readonly state: PageState }
  | { readonly kind: 'change'; readonly difference: Difference }
  | { readonly kind: 'state'; readonly state: Omit<PageState, 'view'> }

/** News as they travel: each is one more than the one before. */
export type NumberedNews = News & { readonly number: number }

/** What a page that sent a command gets back; `told` is the number of the news that show what came of it. */
export type CommandReply = { readonly outcome: Outcome; readonly told: number }

export type PageState = {
  readonly view: View | null
  /** What is being done now, in words; null when nothing is. */
  readonly busy: string | null
  readonly question: OpenQuestion | null
  /** Why there is no workbook, when something went wrong at the start. */
  readonly failure: string | null
  /** What whoever works here should know, e.g. that nothing is kept. */
  readonly remark: string | null
}

export type { Answer, Area, CellSnapshot, ChartSnapshot, Menu }
