import { render } from 'preact'
import type { SheetFrame } from '../../../protocol.ts'
import type { GridElement } from '../gridEvents.ts'
import type { GridModel } from '../gridModel.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { placeOf } from './chartPlaces.ts'

export type ChartLayer = { readonly show: (frame: SheetFrame, model: GridModel) => void }

/** The charts of the sheet over its cells; they scroll with them and leave the mouse to the cells below. */
export function createChartLayer(place: HTMLElement, grid: GridElement): ChartLayer {
  const window = document.createElement('div')
  const ground = document.createElement('div')
  window.className = 'charts'
  window.append(ground)
  place.append(window)
  const move = () => {
    const across = grid.querySelector('revogr-viewport-scroll.rgCol')
    const down = across?.querySelector('.vertical-inner')
    ground.style.transform = `translate(${-(across?.scrollLeft ?? 0)}px, ${-(down?.scrollTop ?? 0)}px)`
  }
  // What scrolls lies deep inside the grid, and scrolling does not bubble.
  grid.addEventListener('scroll', move, true)
  return {
    show: ({ title, charts }, model) => {
      const frozenWidth = widthOf(model.columns.filter(({ isFrozen }) => isFrozen))
      const frozenHeight = model.frozen.reduce((sum, { height }) => sum + height, 0)
      window.style.inset = `${HEAD + frozenHeight}px 0 0 ${ROW_NUMBERS + frozenWidth}px`
      render(
        charts.map((chart, index) => {
          const { left, top } = placeOf(chart, model)
          return (
            <ChartFigure
              key={`${title} ${index}`}
              chart={chart}
              left={left - frozenWidth}
              top={top - frozenHeight}
            />
          )
        }),
        ground,
      )
    },
  }
}

/** Pixels that the letters of the columns and the numbers of the rows take. */
const HEAD = 24
export const ROW_NUMBERS = 46

function widthOf(columns: GridModel['columns']): number {
  return columns.reduce((sum, { width }) => sum + width, 0)
}
