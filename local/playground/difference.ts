import type { CellSnapshot } from '../host/snapshot.ts'
import type { Difference, SheetDifference, SheetView, View } from './protocol.ts'

/** What must be told to someone who has `before` (or nothing yet) so that they have `after`. */
export function differenceBetween(before: View | null, after: View): Difference {
  const { sheets, ...members } = after
  const known = new Map(before?.sheets.map(sheet => [sheet.frame.title, sheet]))
  return {
    members: Object.fromEntries(
      Object.entries(members).filter(([name, value]) => !isSame(memberOf(before, name), value)),
    ),
    order: sheets.map(({ frame }) => frame.title),
    sheets: sheets
      .map(sheet => sheetDifference(known.get(sheet.frame.title), sheet))
      .filter(({ frame, cells, gone }) => frame !== null || gone.length > 0 || Object.keys(cells).length > 0),
  }
}

/** The view after a difference; sheets that did not change stay the same objects. */
export function applyDifference(before: View | null, { members, order, sheets }: Difference): View {
  const changes = new Map(sheets.map(sheet => [sheet.title, sheet]))
  const known = new Map(before?.sheets.map(sheet => [sheet.frame.title, sheet]))
  return {
    ...(before ?? EMPTY),
    ...members,
    sheets: order.flatMap(title => {
      const sheet = applySheet(known.get(title), changes.get(title))
      return sheet === undefined ? [] : [sheet]
    }),
  }
}

const EMPTY: View = {
  name: '',
  locale: '',
  timeZone: '',
  today: 0,
  active: { sheet: '', row: 1, column: 1 },
  now: '',
  user: '',
  people: [],
  sheets: [],
  menus: [],
  dialogs: [],
  toasts: [],
  mails: [],
  runs: [],
  runCount: 0,
}

function sheetDifference(before: SheetView | undefined, after: SheetView): SheetDifference {
  const cells: Record<string, CellSnapshot> = {}
  for (const [key, cell] of Object.entries(after.cells))
    if (!isSame(before?.cells[key], cell)) cells[key] = cell
  return {
    title: after.frame.title,
    frame: isSame(before?.frame, after.frame) ? null : after.frame,
    cells,
    gone: Object.keys(before?.cells ?? {}).filter(key => !(key in after.cells)),
  }
}

function applySheet(
  before: SheetView | undefined,
  change: SheetDifference | undefined,
): SheetView | undefined {
  if (change === undefined) return before
  const frame = change.frame ?? before?.frame
  if (frame === undefined) return undefined
  const gone = new Set(change.gone)
  const kept = Object.entries(before?.cells ?? {}).filter(([key]) => !gone.has(key))
  return { frame, cells: { ...Object.fromEntries(kept), ...change.cells } }
}

function memberOf(view: View | null, name: string): unknown {
  return view === null ? undefined : Reflect.get(view, name)
}

/** Plain data, compared member by member: a workbook is compared after every edit. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every(name => isSame(Reflect.get(one, name), Reflect.get(other, name)))
  )
}
