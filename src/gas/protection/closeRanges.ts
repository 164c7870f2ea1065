import { type GuardedRange, type ProtectionStep, protectionSteps } from '../../core/access/protectionSteps.ts'
import { markIn } from './mark.ts'
import { editorsOf, type Protection, setEditors } from './standing.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

export type Hand = {
  /** Whom nobody can shut out. */
  readonly owner: string
  readonly wasCut: boolean
  readonly isLate: () => boolean
}

export type ClosedRanges = {
  readonly complete: boolean
  readonly refused: readonly string[]
  readonly left: readonly string[]
  /** Those of the wanted areas that a protection covers now. */
  readonly covered: readonly string[]
}

type Own = GuardedRange & { readonly protection: Protection }

/** Gives every executor the protection of their own cells; the user's protections are left alone. */
export function closeRanges(sheet: Sheet, asked: readonly GuardedRange[], hand: Hand): ClosedRanges {
  const wanted = asked.map(each => ({ ...each, editors: each.editors.filter(email => email !== hand.owner) }))
  const own = ownProtections(sheet, wanted, hand)
  const [open, shut] = [own.filter(isMine), own.filter(each => !isMine(each))]
  const areas = new Map(open.map(({ area }, index) => [index, area]))
  const refused = new Set<string>()
  let complete = true
  for (const step of protectionSteps(open, wanted)) {
    if (hand.isLate()) {
      complete = false
      break
    }
    for (const account of take(step, sheet, open, hand.owner)) refused.add(account)
    if (step.kind === 'remove') areas.delete(step.index)
    else areas.set(step.kind === 'add' ? open.length + areas.size : step.index, step.wanted.area)
  }
  const covered = new Set(areas.values())
  return {
    complete,
    refused: [...refused],
    left: shut.map(({ description }) => description),
    covered: wanted.map(({ area }) => area).filter(area => covered.has(area)),
  }
}

/** A protection without a name may be what a run left that was cut short: its place tells. */
function ownProtections(sheet: Sheet, wanted: readonly GuardedRange[], hand: Hand): readonly Own[] {
  const marks = new Map(wanted.map(({ area, mark }) => [area, mark]))
  return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).flatMap(protection => {
    const description = protection.getDescription()
    const isNameless = hand.wasCut && description === ''
    const area = markIn(description) === '' && !isNameless ? '' : protection.getRange().getA1Notation()
    const mark = isNameless ? (marks.get(area) ?? '') : markIn(description)
    if (mark === '') return []
    return [{ protection, mark, description, area, editors: editorsOf(protection, hand.owner) }]
  })
}

function isMine({ protection }: Own): boolean {
  return protection.canEdit()
}

/** Gives the accounts that Google would not take. */
function take(step: ProtectionStep, sheet: Sheet, open: readonly Own[], owner: string): readonly string[] {
  const before = step.kind === 'add' ? undefined : open[step.index]
  if (step.kind === 'remove') {
    before?.protection.remove()
    return []
  }
  const { wanted } = step
  const protection = before?.protection ?? sheet.getRange(wanted.area).protect()
  if (before?.description !== wanted.description) protection.setDescription(wanted.description)
  if (before && before.area !== wanted.area) protection.setRange(sheet.getRange(wanted.area))
  return setEditors(protection, wanted.editors, owner)
}
