import { useEffect, useRef } from 'preact/hooks'
import type { ChartSnapshot } from '../../../protocol.ts'
import { drawPicture } from './chartPicture.ts'

type ChartFigureProps = {
  readonly chart: ChartSnapshot
  readonly left: number
  readonly top: number
}

/** A chart in its place on the sheet; its figures stand behind it as a table, for those who do not see it. */
export function ChartFigure({ chart, left, top }: ChartFigureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawn = JSON.stringify(chart)
  useEffect(
    () => (canvas.current === null ? undefined : (drawPicture(canvas.current, chart) ?? undefined)),
    [drawn],
  )
  const { title, width, height, categories, series } = chart
  return (
    <figure class="chart" aria-label={title} style={`left:${left}px;top:${top}px`}>
      <canvas ref={canvas} width={width} height={height} />
      <table class="figures">
        <caption>{title}</caption>
        <thead>
          <tr>
            <td />
            {series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.values.map((category, index) => (
            <tr key={category}>
              <th scope="row">{category}</th>
              {series.map(({ name, values }) => (
                <td key={name}>{values[index] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
