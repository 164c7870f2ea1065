import type { Watch } from '../../app/accessPorts.ts'
import { type GuardedRange, type ProtectionStep, protectionSteps } from '../../core/access/protectionSteps.ts'
import { markIn } from './mark.ts'
import { editorsOf, type Protection, setEditors } from './standing.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** `owner`: whom nobody can shut out. */
export type Hand = Watch & {
  readonly owner: string
  /** Who may edit a protection that was just made. */
  readonly newcomers: (protection: Protection) => readonly string[]
}

/** What is to be done on a sheet with executors' cells, looked up and not begun. */
export type RangeWork = {
  readonly open: readonly Own[]
  readonly steps: readonly ProtectionStep[]
  /** Protections of the add-on's that this account may not change. */
  readonly shut: readonly string[]
  /** The wanted areas that no step will touch. */
  readonly settled: readonly string[]
}

type Own = GuardedRange & { readonly protection: Protection }

export function rangeWork(sheet: Sheet, asked: readonly GuardedRange[], hand: Hand): RangeWork {
  const wanted = asked.map(each => ({ ...each, editors: each.editors.filter(email => email !== hand.owner) }))
  const own = ownProtections(sheet, wanted, hand)
  const open = own.filter(isMine)
  const steps = protectionSteps(open, wanted)
  const moving = new Set(
    steps.flatMap(step => (step.kind === 'add' ? [] : [open[step.index]?.area])).filter(area => area),
  )
  const standing = new Set(open.map(({ area }) => area).filter(area => !moving.has(area)))
  return {
    open,
    steps,
    shut: own.filter(each => !isMine(each)).map(({ description }) => description),
    settled: wanted.map(({ area }) => area).filter(area => standing.has(area)),
  }
}

export type ClosedRanges = {
  readonly complete: boolean
  readonly refused: readonly string[]
  /** The areas that the steps taken cover now. */
  readonly covered: readonly string[]
}

/** Gives every executor the protection of their own cells; the user's protections are left alone. */
export function closeRanges(sheet: Sheet, { open, steps }: RangeWork, hand: Hand): ClosedRanges {
  const refused = new Set<string>()
  const covered: string[] = []
  if (steps.some(({ kind }) => kind === 'add')) hand.making(placeOf(sheet))
  for (const step of steps) {
    if (hand.isLate()) return { complete: false, refused: [...refused], covered }
    for (const account of take(step, sheet, open, hand)) refused.add(account)
    if (step.kind !== 'remove') covered.push(step.wanted.area)
  }
  return { complete: true, refused: [...refused], covered }
}

/** A protection without a name may be what a run left that was cut short: its place tells. */
function ownProtections(sheet: Sheet, wanted: readonly GuardedRange[], hand: Hand): readonly Own[] {
  const wasCut = hand.cutAt === placeOf(sheet)
  const marks = new Map(wanted.map(({ area, mark }) => [area, mark]))
  return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).flatMap(protection => {
    const description = protection.getDescription()
    const isNameless = wasCut && description === ''
    const area = markIn(description) === '' && !isNameless ? '' : protection.getRange().getA1Notation()
    const mark = isNameless ? (marks.get(area) ?? '') : markIn(description)
    if (mark === '') return []
    return [{ protection, mark, description, area, editors: editorsOf(protection, hand.owner) }]
  })
}

/** The cells of a sheet, as against the sheet as a whole. */
function placeOf(sheet: Sheet): string {
  return `${sheet.getName()}!`
}

function isMine({ protection }: Own): boolean {
  return protection.canEdit()
}

/** Gives the accounts that Google would not take. */
function take(step: ProtectionStep, sheet: Sheet, open: readonly Own[], hand: Hand): readonly string[] {
  const before = step.kind === 'add' ? undefined : open[step.index]
  if (step.kind === 'remove') {
    before?.protection.remove()
    return []
  }
  const { wanted } = step
  const protection = before?.protection ?? sheet.getRange(wanted.area).protect()
  if (before?.description !== wanted.description) protection.setDescription(wanted.description)
  if (before && before.area !== wanted.area) protection.setRange(sheet.getRange(wanted.area))
  return setEditors(protection, before?.editors ?? hand.newcomers(protection), wanted.editors)
}
