import type { Host, Mail } from '../host/host.ts'
import type { SheetSnapshot, WorkbookSnapshot } from '../host/snapshot.ts'
import type { DialogHead, MailHead, Person, SheetView, View } from './protocol.ts'
import { wallTime } from './wallTime.ts'

/** How many runs the page lists. */
const RUNS_SHOWN = 200

export type Surroundings = {
  readonly people: readonly Person[]
  readonly dialogs: readonly DialogHead[]
  /** Numbers of the mails that were opened. */
  readonly seen: ReadonlySet<number>
  /** Runs before the host was made, in an earlier life of this workbook. */
  readonly past: Pick<View, 'runs' | 'runCount'>
}

/** With `before` only the sheet of this title is looked at anew: the others are shown as they were. */
export function viewOf(
  host: Host,
  { people, dialogs, seen, past }: Surroundings,
  before: { readonly sheets: readonly SheetView[]; readonly title: string } | null = null,
): View {
  const { sheets, ...book } = host.snapshot(before?.title)
  const runs = [...past.runs, ...host.runs]
  return {
    ...book,
    now: wallTime(host.now, book.timeZone),
    user: host.user,
    people,
    sheets: before === null ? sheets.map(sheetView) : withSheets(before.sheets, sheets),
    menus: people.find(({ email }) => email === host.user)?.mayEdit === false ? [] : host.menus,
    dialogs,
    toasts: host.toasts.slice(-3),
    mails: host.outbox.map((mail, id) => mailHead(mail, id, book.timeZone, seen)),
    runs: runs.slice(-RUNS_SHOWN),
    runCount: past.runCount + host.runs.length,
  }
}

/** The workbook of a view, as the host would give it. */
export function snapshotOf({ name, locale, timeZone, today, active, sheets }: View): WorkbookSnapshot {
  return {
    name,
    locale,
    timeZone,
    today,
    active,
    sheets: sheets.map(({ frame, cells }) => ({
      ...frame,
      cells: Object.values(cells).sort((one, other) => one.row - other.row || one.column - other.column),
    })),
  }
}

function withSheets(before: readonly SheetView[], sheets: readonly SheetSnapshot[]): readonly SheetView[] {
  const fresh = new Map(sheets.map(sheet => [sheet.title, sheetView(sheet)]))
  return before.map(sheet => fresh.get(sheet.frame.title) ?? sheet)
}

function sheetView({ cells, ...frame }: SheetSnapshot): SheetView {
  return { frame, cells: Object.fromEntries(cells.map(cell => [`${cell.row}:${cell.column}`, cell])) }
}

function mailHead(mail: Mail, id: number, timeZone: string, seen: ReadonlySet<number>): MailHead {
  return {
    id,
    to: [...mail.to, ...mail.cc, ...mail.bcc],
    subject: mail.subject,
    sentAt: wallTime(mail.sentAt, timeZone),
    attachments: mail.attachments.map(({ name }) => name),
    seen: seen.has(id),
  }
}
