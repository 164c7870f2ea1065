import type { Core } from '../kernel/kernel.ts'
import { colourRuleBuilderMembers, colourRuleMembers } from './objects/colourRule.ts'
import { protectionMembers } from './objects/protection.ts'
import { booleanConditionMembers, gradientConditionMembers } from './objects/ruleConditions.ts'
import { validationBuilderMembers, validationMembers } from './objects/validation.ts'
import type { Classes } from './office.ts'
import { rangeClear } from './range/clear.ts'
import { rangeFormulas } from './range/formulas.ts'
import { rangeLooks } from './range/looks.ts'
import { rangeMarks } from './range/marks.ts'
import { rangeNotes } from './range/notes.ts'
import { rangePlace } from './range/place.ts'
import { rangeValidations } from './range/validations.ts'
import { rangeValues } from './range/values.ts'
import { sheetContents } from './sheet/contents.ts'
import { sheetCopies } from './sheet/copies.ts'
import { sheetDimensions } from './sheet/dimensions.ts'
import { sheetLayout } from './sheet/layout.ts'
import { sheetPlace } from './sheet/place.ts'
import { sheetRules } from './sheet/rules.ts'
import { bookMembers } from './spreadsheet/book.ts'
import { bookSheets } from './spreadsheet/sheets.ts'

/** Declares every class of SpreadsheetApp. */
export function declareClasses({ define }: Pick<Core, 'define'>): Classes {
  const made = <State extends object>(
    name: string,
    ...members: readonly Parameters<typeof define<State>>[2][]
  ) => define<State>('SpreadsheetApp', name, Object.assign({}, ...members))
  return {
    spreadsheet: made('Spreadsheet', bookMembers, bookSheets),
    sheet: made('Sheet', sheetPlace, sheetContents, sheetDimensions, sheetLayout, sheetRules, sheetCopies),
    range: made(
      'Range',
      rangePlace,
      rangeValues,
      rangeFormulas,
      rangeLooks,
      rangeNotes,
      rangeClear,
      rangeValidations,
      rangeMarks,
    ),
    rangeList: made('RangeList'),
    selection: made('Selection'),
    protection: made('Protection', protectionMembers),
    namedRange: made('NamedRange'),
    filter: made('Filter'),
    filterCriteria: made('FilterCriteria'),
    filterCriteriaBuilder: made('FilterCriteriaBuilder'),
    sortSpec: made('SortSpec'),
    metadata: made('DeveloperMetadata'),
    metadataLocation: made('DeveloperMetadataLocation'),
    metadataFinder: made('DeveloperMetadataFinder'),
    colour: made('Color'),
    colourBuilder: made('ColorBuilder'),
    rgbColour: made('RgbColor'),
    themeColour: made('ThemeColor'),
    textStyle: made('TextStyle'),
    textStyleBuilder: made('TextStyleBuilder'),
    richText: made('RichTextValue'),
    richTextBuilder: made('RichTextValueBuilder'),
    validation: made('DataValidation', validationMembers),
    validationBuilder: made('DataValidationBuilder', validationBuilderMembers),
    colourRule: made('ConditionalFormatRule', colourRuleMembers),
    colourRuleBuilder: made('ConditionalFormatRuleBuilder', colourRuleBuilderMembers),
    booleanCondition: made('BooleanCondition', booleanConditionMembers),
    gradientCondition: made('GradientCondition', gradientConditionMembers),
    banding: made('Banding'),
    group: made('Group'),
    chart: made('EmbeddedChart'),
    chartBuilder: made('EmbeddedChartBuilder'),
    chartOptions: made('ChartOptions'),
    containerInfo: made('ContainerInfo'),
    textRotation: made('TextRotation'),
    borders: made('Borders'),
    border: made('Border'),
    textFinder: made('TextFinder'),
  }
}
