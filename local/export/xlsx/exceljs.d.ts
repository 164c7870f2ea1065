import type { DataValidation } from 'exceljs'

declare module 'exceljs' {
  /** The typings leave it out; README of exceljs, «Data Validations». */
  interface Worksheet {
    readonly dataValidations: { add(reference: string, validation: DataValidation): void }
  }
}
