import { checkRows as check } from '../app/checkRows.ts'
import { hourlyRound as round } from '../app/hourlyRound.ts'
import { importOrder as load, openImport } from '../app/importOrder.ts'
import { presentOrder as present } from '../app/presentOrder.ts'
import { previewReminders as previewLetters } from '../app/previewReminders.ts'
import { rebuildSummaries as rebuild } from '../app/rebuildSummaries.ts'
import { repairColours as repair } from '../app/repairColours.ts'
import { sendReminders as send } from '../app/sendReminders.ts'
import { setUpWorkbook as prepare } from '../app/setUpWorkbook.ts'
import { showAbout as about } from '../app/showAbout.ts'
import { turnRemindersOff as turnOff, turnRemindersOn as turnOn } from '../app/switchReminders.ts'
import type { PresentOrder } from '../core/order/presentOrder.ts'
import type { Outcome } from '../texts/messages.ts'
import { addMenu } from './menu.ts'
import { onScreen, unattended } from './report.ts'

/** What Google calls: each export becomes a global function of the script. */

export function onOpen(): void {
  addMenu()
}

export function setUpWorkbook(): void {
  onScreen(prepare)
}

export function importOrder(): void {
  onScreen(openImport)
}

export function checkRows(): void {
  onScreen(check)
}

export function repairColours(): void {
  onScreen(repair)
}

export function previewReminders(): void {
  onScreen(previewLetters)
}

export function sendReminders(): void {
  onScreen(send)
}

export function rebuildSummaries(): void {
  onScreen(rebuild)
}

export function turnRemindersOn(): void {
  onScreen(turnOn)
}

export function turnRemindersOff(): void {
  onScreen(turnOff)
}

export function showAbout(): void {
  onScreen(about)
}

/** The import dialog compares what it read with what the workbook holds. */
export function presentOrder(): PresentOrder {
  return unattended(present)
}

/** The import dialog puts the order that it read and showed into the workbook. */
export function loadOrder(order: unknown): Outcome {
  return unattended(ports => load(ports, order))
}

/** The hourly trigger. */
export function hourlyRound(): void {
  unattended(round)
}
