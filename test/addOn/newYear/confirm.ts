import type { Host } from '../../../local/host/host.ts'
import {
  changeTo,
  factsProposed,
  requestFrom,
  type StageEdits,
  type YearFacts,
  yearLine,
} from '../../../src/core/newYear/newYearDraft.ts'
import type { NewYearOffer } from '../../../src/core/newYear/newYearOffer.ts'
import { sentRequest } from '../../../src/core/newYear/newYearRequest.ts'
import { servicesOf } from '../byHand.ts'

export type Outcome = { readonly done: boolean; readonly message: string }

export function offerOf(host: Host): NewYearOffer {
  return host.call('dialog', 'newYearOffer') as NewYearOffer
}

/** What the dialog hands over when nothing in it, or only this, was changed. */
export function requestOf(host: Host, facts: Partial<YearFacts> = {}, edits: StageEdits = {}): unknown {
  const offer = offerOf(host)
  const entered = { ...factsProposed(offer), ...facts }
  const change = changeTo(entered, offer)
  if (typeof change === 'string') throw new Error(change)
  const lines = offer.stages.map(stage => yearLine(stage, change, edits[stage.id]))
  return sentRequest(requestFrom(offer, entered, lines, change))
}

export function confirmYear(host: Host, facts?: Partial<YearFacts>, edits?: StageEdits): Outcome {
  return host.call('dialog', 'startNewYear', requestOf(host, facts, edits)) as Outcome
}

/** Every sheet as it is shown, row by row; moments at which something was done are left out. */
export function everySheet(host: Host): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    servicesOf(host)
      .SpreadsheetApp.getActive()
      .getSheets()
      .map(sheet => {
        const rows = sheet.getDataRange().getDisplayValues().map(lineOf)
        return [sheet.getName(), rows.filter(line => line !== '')]
      }),
  )
}

function lineOf(cells: readonly string[]): string {
  return cells
    .flatMap((text, index) => (EMPTY.has(text) ? [] : [`${index + 1}:${text}`]))
    .join(' | ')
    .replace(/\d\d\.\d\d\.\d{4} \d\d:\d\d/g, 'тогда')
}

/** An unticked box says nothing. */
const EMPTY = new Set(['', 'FALSE', 'ЛОЖЬ'])
