import { decideReports as decide } from '../app/acceptance/decideReports.ts'
import { acceptanceDesk as desk, executorDesk as deskOf } from '../app/acceptance/deskCommands.ts'
import { openAcceptance, openSchoolReport } from '../app/acceptance/openDialogs.ts'
import { reportForSchool as reportFor } from '../app/acceptance/reportForSchool.ts'
import { checkRows as check } from '../app/checkRows.ts'
import { closeCells as close, openCells as open, sortRows as sort } from '../app/closeCells.ts'
import { refreshToday as redrawToday } from '../app/drawToday.ts'
import { greet as greetOnOpening } from '../app/greet.ts'
import { healthCheck as checkHealth } from '../app/healthCheck.ts'
import { hourlyRound as round } from '../app/hourlyRound.ts'
import { importOrder as load, openImport } from '../app/importOrder.ts'
import { newYearOffer as offerNewYear, openNewYear, type Unfinished } from '../app/newYear/newYearOffer.ts'
import { resumeNewYear as resumeYear, startNewYear as startYear } from '../app/newYear/startNewYear.ts'
import { noteEdit } from '../app/noteEdit.ts'
import { presentOrder as present } from '../app/presentOrder.ts'
import { previewReminders as previewLetters, sendLetterToMe as sendToMe } from '../app/previewReminders.ts'
import { fixProblems as fix } from '../app/problems/fixProblems.ts'
import { goToRow as goTo } from '../app/problems/goToRow.ts'
import { listProblems as list, openProblems } from '../app/problems/problemList.ts'
import { rebuildSummaries as rebuild } from '../app/rebuildSummaries.ts'
import { repairColours as repair } from '../app/repairColours.ts'
import { mailReport as mail } from '../app/report/mailReport.ts'
import { type Choices, reportChoices as choices, openReport, type Preview } from '../app/report/openReport.ts'
import { previewReport as preview, writeReport as write } from '../app/report/reportCommands.ts'
import { resendLetters as resend } from '../app/resendLetters.ts'
import { sendReminders as send } from '../app/sendReminders.ts'
import { setUpWorkbook as prepare } from '../app/setUpWorkbook.ts'
import { shareWorkbook as share } from '../app/shareWorkbook.ts'
import { showAbout as about } from '../app/showAbout.ts'
import {
  takeOver as take,
  turnRemindersOff as turnOff,
  turnRemindersOn as turnOn,
} from '../app/switchReminders.ts'
import type { DeskView, ExecutorView } from '../core/acceptance/deskItem.ts'
import type { EnteringOutcome } from '../core/acceptance/entering.ts'
import type { NewYearOffer } from '../core/newYear/newYearOffer.ts'
import type { PresentOrder } from '../core/order/presentOrder.ts'
import type { ProblemList } from '../core/problem/problemItem.ts'
import type { Outcome } from '../texts/messages.ts'
import { editFrom } from './editFrom.ts'
import { addMenu } from './menu.ts'
import { onScreen, quietly, unattended } from './report.ts'

/** What Google calls: each export becomes a global function of the script. */

export function onOpen(): void {
  addMenu()
  quietly(greetOnOpening)
}

export function setUpWorkbook(): void {
  onScreen(prepare)
}

export function importOrder(): void {
  onScreen(openImport)
}

export function showAcceptance(): void {
  onScreen(openAcceptance)
}

export function showSchoolReport(): void {
  onScreen(openSchoolReport)
}

export function newYear(): void {
  onScreen(openNewYear)
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

export function resendLetters(): void {
  onScreen(resend)
}

export function rebuildSummaries(): void {
  onScreen(rebuild)
}

export function refreshToday(): void {
  onScreen(redrawToday)
}

export function showReport(): void {
  onScreen(openReport)
}

export function turnRemindersOn(): void {
  onScreen(turnOn)
}

export function turnRemindersOff(): void {
  onScreen(turnOff)
}

export function takeOver(): void {
  onScreen(take)
}

export function shareWorkbook(): void {
  onScreen(share)
}

export function closeCells(): void {
  onScreen(close)
}

export function openCells(): void {
  onScreen(open)
}

export function sortRows(): void {
  onScreen(sort)
}

export function healthCheck(): void {
  onScreen(checkHealth)
}

export function showAbout(): void {
  onScreen(about)
}

export function showProblems(): void {
  onScreen(openProblems)
}

/** What the sidebar of problems shows. */
export function listProblems(): ProblemList | Outcome {
  return unattended(list)
}

export function goToRow(target: unknown): Outcome {
  return unattended(ports => goTo(ports, target))
}

export function fixProblems(keys: unknown): ProblemList | Outcome {
  return unattended(ports => fix(ports, keys))
}

/** The import dialog compares what it read with what the workbook holds. */
export function presentOrder(): PresentOrder {
  return unattended(present)
}

/** The import dialog puts the order that it read and showed into the workbook. */
export function loadOrder(order: unknown): Outcome {
  return unattended(ports => load(ports, order))
}

/** What the dialog of the new year starts from. */
export function newYearOffer(): NewYearOffer | Unfinished | Outcome {
  return unattended(offerNewYear)
}

/** The dialog of the new year hands over what was confirmed in it. */
export function startNewYear(request: unknown): Outcome {
  return unattended(ports => startYear(ports, request))
}

/** Goes on with a change of year that was cut short. */
export function resumeNewYear(): Outcome {
  return unattended(resumeYear)
}

/** The preview sends one of its letters to whoever looks at it. */
export function sendLetterToMe(key: unknown): string {
  return unattended(ports => sendToMe(ports, key))
}

/** What the report's dialog offers to choose from. */
export function reportChoices(): Choices | Outcome {
  return unattended(choices)
}

/** The report as a page, for the dialog to show and to print. */
export function previewReport(request: unknown): Preview | Outcome {
  return unattended(ports => preview(ports, request))
}

export function writeReport(request: unknown): Outcome {
  return unattended(ports => write(ports, request))
}

export function mailReport(request: unknown): Outcome {
  return unattended(ports => mail(ports, request))
}

/** What waits for the coordinator, for the dialog to show. */
export function acceptanceDesk(): DeskView | Outcome {
  return unattended(desk)
}

/** What an executor may still report on. */
export function executorDesk(executor: unknown): ExecutorView | Outcome {
  return unattended(ports => deskOf(ports, executor))
}

export function decideReports(decisions: unknown): EnteringOutcome {
  return unattended(ports => decide(ports, decisions))
}

export function reportForSchool(report: unknown): EnteringOutcome {
  return unattended(ports => reportFor(ports, report))
}

/** The edit trigger, the coordinator's own: a simple one would run as the school and could not write history. */
export function onEditInstalled(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  unattended(ports => noteEdit(ports, editFrom(event)))
}

/** The hourly trigger. */
export function hourlyRound(): void {
  unattended(round)
}
