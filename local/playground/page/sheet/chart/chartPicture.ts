import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
} from 'chart.js'
import type { ChartSnapshot } from '../../../protocol.ts'

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
)

/** Draws a chart; gives what takes it away again. Null for a kind that is told by its figures alone. */
export function drawPicture(canvas: HTMLCanvasElement, chart: ChartSnapshot): (() => void) | null {
  const form = FORMS[chart.type]
  if (form === undefined) return null
  const drawn = new Chart(canvas, configuration(chart, form))
  return () => drawn.destroy()
}

type Form = { readonly type: 'bar' | 'line' | 'pie'; readonly isLying?: true; readonly isFilled?: true }

/** Charts.ChartType in the words of the library. */
const FORMS: Readonly<Record<string, Form>> = {
  BAR: { type: 'bar', isLying: true },
  COLUMN: { type: 'bar' },
  LINE: { type: 'line' },
  AREA: { type: 'line', isFilled: true },
  PIE: { type: 'pie' },
}

function configuration(
  { title, legend, stacked, categories, series }: ChartSnapshot,
  { type, isLying, isFilled }: Form,
): ChartConfiguration {
  const figures = { stacked, beginAtZero: true, ticks: { precision: 0 } }
  return {
    type,
    data: {
      labels: [...categories.values],
      datasets: series.map(({ name, colour, values }) => ({
        label: name,
        data: [...values],
        backgroundColor: colour,
        borderColor: colour,
        borderWidth: type === 'line' ? 2 : 0,
        fill: isFilled === true,
      })),
    },
    options: {
      animation: false,
      responsive: false,
      layout: { padding: 10 },
      indexAxis: isLying ? 'y' : 'x',
      scales: type === 'pie' ? {} : isLying ? { x: figures, y: { stacked } } : { x: { stacked }, y: figures },
      plugins: {
        title: { display: title !== '', text: title, align: 'start', font: { size: 16, weight: 'normal' } },
        legend: { display: legend !== 'none', position: POSITIONS[legend] ?? 'right' },
      },
    },
  }
}

const POSITIONS: Readonly<Record<string, 'bottom' | 'top' | 'left' | 'right'>> = {
  bottom: 'bottom',
  top: 'top',
  left: 'left',
  right: 'right',
}
