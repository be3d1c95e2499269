import type { Output } from '#core/api/contract.ts'
import { IntervalRows } from '../../parts/charts/interval-rows.tsx'
import { formatPay } from '../../wording/format.ts'
import { ChartPanel } from './chart-panel.tsx'
import { texts } from './texts.ts'

/** What jobs pay, each currency on a scale of its own. */
export function PayPanel({ pay }: { pay: Output<'insights'>['pay'] }) {
  const jobs = pay.reduce((sum, range) => sum + range.jobs, 0)
  return (
    <ChartPanel
      name="job-fit-pay"
      title={texts.pay}
      sentence={texts.payText(jobs)}
      head={[
        texts.currency,
        texts.jobsWord,
        texts.least,
        texts.quarter,
        texts.median,
        texts.threeQuarters,
        texts.most,
      ]}
      rows={pay.map((range) => [
        currencyWord(range.currency),
        range.jobs,
        range.min,
        range.lower_quarter,
        range.median,
        range.upper_quarter,
        range.max,
      ])}
      renderDrawing={(width) => (
        <IntervalRows
          width={width}
          rows={pay.map((range) => {
            const most = Math.max(1, range.max)
            return {
              label: `${currencyWord(range.currency)} (${range.jobs})`,
              at: range.median / most,
              low: range.lower_quarter / most,
              high: range.upper_quarter / most,
              text: payText(range.median, range.currency),
            }
          })}
        />
      )}
    />
  )
}

function currencyWord(currency: string): string {
  return currency === '' ? texts.unknown : currency
}

function payText(amount: number, currency: string): string {
  return formatPay(amount, amount, currency === '' ? null : currency) ?? ''
}
