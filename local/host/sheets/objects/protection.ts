import { BOUNDED } from '../../cells/reference.ts'
import type { Members } from '../../kernel/strict.ts'
import { changed, notationOf, rangeObject, rangeOf, wholeSheet } from '../access.ts'
import { enumValue } from '../enums.ts'
import type { ProtectionState } from '../office.ts'
import { accountOf, emailOf } from '../people.ts'
import { mayEdit } from '../permission.ts'
import { protectionObject } from '../protecting.ts'
import type { ProtectionRecord } from '../records.ts'

/** Protected ranges and sheets. */
export const protectionMembers: Members<ProtectionState> = {
  getProtectionType: ({ office, protection }) => enumValue(office.enums, 'ProtectionType', protection.kind),
  getRange: self => {
    const { protection, sheet } = self
    return protection.kind === 'SHEET'
      ? rangeObject(self, wholeSheet(sheet), { top: false, bottom: false, left: false, right: false })
      : rangeObject(self, protection.area, protection.bounds)
  },
  getRangeName: ({ protection }) => protection.rangeName,
  getDescription: ({ protection }) => protection.description,
  isWarningOnly: ({ protection }) => protection.warningOnly,
  canDomainEdit: ({ protection }) => protection.domainEdit,
  canEdit: ({ office, book, protection }) => mayEdit(book, protection, office.kernel.user()),
  getEditors: ({ office, protection }) =>
    protection.warningOnly ? [] : protection.editors.map(email => office.kernel.newUser(email)),
  getUnprotectedRanges: self =>
    self.protection.holes.map(({ area, bounds }) => rangeObject(self, area, bounds)),
  setDescription: (self, description: string) => change(self, { description: String(description) }),
  setWarningOnly: (self, warningOnly: boolean) =>
    change(self, { warningOnly, editors: warningOnly ? [] : self.protection.editors }),
  setDomainEdit: (self, domainEdit: boolean) => change(self, { domainEdit }),
  setRange: (self, range: object) => {
    const { office, sheet, protection } = self
    const { area, bounds, sheet: other } = rangeOf(office, range)
    if (protection.kind === 'SHEET') office.kernel.fail('A sheet protection has no range of its own.')
    if (other.id !== sheet.id) office.kernel.fail('Range must be on the same sheet as the protection.')
    return change(self, { area, bounds, rangeName: null })
  },
  setRangeName: (self, name: string) => setNamed(self, name),
  setNamedRange: (self, named: object) =>
    setNamed(self, self.office.classes.namedRange.stateOf(named)?.named.name ?? ''),
  setUnprotectedRanges: (self, ranges: readonly object[]) => {
    const { office, sheet, protection } = self
    if (protection.kind !== 'SHEET') {
      office.kernel.fail('Unprotected ranges can only be set on sheet protections.')
    }
    const holes = ranges.map(range => rangeOf(office, range))
    const stray = holes.find(hole => hole.sheet.id !== sheet.id)
    if (stray) office.kernel.fail(`Range ${notationOf(stray)} is not on the protected sheet.`)
    return change(self, { holes: holes.map(({ area, bounds }) => ({ area, bounds })) })
  },
  addEditor: (self, person: unknown) => addEditors(self, [person]),
  addEditors: (self, people: readonly unknown[]) => addEditors(self, people),
  removeEditor: (self, person: unknown) => removeEditors(self, [person]),
  removeEditors: (self, people: readonly unknown[]) => removeEditors(self, people),
  remove: self => {
    demandRight(self)
    self.sheet.protections = self.sheet.protections.filter(({ id }) => id !== self.protection.id)
    changed(self)
  },
}

function change(self: ProtectionState, fields: Partial<ProtectionRecord>): object {
  demandRight(self)
  Object.assign(self.protection, fields)
  changed(self)
  return protectionObject(self, self.protection)
}

/** Only who may edit the protected cells may change the protection. */
function demandRight({ office, book, protection }: ProtectionState): void {
  if (!mayEdit(book, protection, office.kernel.user())) {
    office.kernel.fail(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    )
  }
}

/** Only the protection learns of them: to open the file to somebody is another call, as the reference says. */
function addEditors(self: ProtectionState, people: readonly unknown[]): object {
  const { office, book, protection } = self
  const emails = people.map(person => accountOf(office, person)).filter(email => email !== book.owner)
  return change(self, { editors: [...new Set([...protection.editors, ...emails])] })
}

/** Nobody can take the right away from the owner or from themselves. */
function removeEditors(self: ProtectionState, people: readonly unknown[]): object {
  const { office, protection } = self
  const emails = people.map(person => emailOf(office, person)).filter(email => email !== office.kernel.user())
  return change(self, { editors: protection.editors.filter(email => !emails.includes(email)) })
}

function setNamed(self: ProtectionState, name: string): object {
  const named = self.book.namedRanges.find(candidate => candidate.name === name)
  if (!named) return self.office.kernel.fail(`Range name ${name} not found`)
  const { area, bounds } = named.place
  return change(self, { rangeName: name, area, bounds: bounds ?? BOUNDED })
}
