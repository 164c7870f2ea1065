import type { Core } from '../kernel/kernel.ts'
import type { EnumValue } from '../kernel/strict.ts'

/** The enums of Charts that embedded charts need, in Google's order. */
export type ChartEnums = Readonly<Record<keyof typeof NAMES, Readonly<Record<string, EnumValue>>>>

export function declareChartEnums({ enumeration }: Pick<Core, 'enumeration'>): ChartEnums {
  const made = (name: keyof typeof NAMES) => enumeration(name, NAMES[name].split(/\s+/))
  return {
    ChartType: made('ChartType'),
    ChartHiddenDimensionStrategy: made('ChartHiddenDimensionStrategy'),
    ChartMergeStrategy: made('ChartMergeStrategy'),
    CurveStyle: made('CurveStyle'),
    PointStyle: made('PointStyle'),
    Position: made('Position'),
  }
}

const NAMES = {
  ChartType: `TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER
    SPARKLINE STEPPED_AREA TABLE TREEMAP WATERFALL`,
  ChartHiddenDimensionStrategy: 'IGNORE_BOTH IGNORE_ROWS IGNORE_COLUMNS SHOW_BOTH',
  ChartMergeStrategy: 'MERGE_COLUMNS MERGE_ROWS',
  CurveStyle: 'NORMAL SMOOTH',
  PointStyle: 'NONE TINY MEDIUM LARGE HUGE',
  Position: 'TOP RIGHT BOTTOM NONE',
} as const
