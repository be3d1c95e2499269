import { describe, expect, test } from 'vitest'
import { parseSalary } from '#core/domain/salary.ts'

describe('parseSalary', () => {
  test.each([
    ['£60K/yr - £80K/yr', undefined, 60_000, 80_000, 'GBP', 'year'],
    ['$95/hr - $135/hr', 'Hoboken, NJ', 95, 135, 'USD', 'hour'],
    ['$22.50/hr', 'Austin, TX', 22.5, 22.5, 'USD', 'hour'],
    ['24K €/anno - 28K €/anno', undefined, 24_000, 28_000, 'EUR', 'year'],
    ['26 €/anno', undefined, 26, 26, 'EUR', 'year'],
    ['₹12,00,000', undefined, 1_200_000, 1_200_000, 'INR', undefined],
    ['₹12 - 15 LPA', undefined, 1_200_000, 1_500_000, 'INR', 'year'],
    ['CHF 90’000', undefined, 90_000, 90_000, 'CHF', undefined],
    ['60.000 €/Jahr', undefined, 60_000, 60_000, 'EUR', 'year'],
    ['€45.000 - €55.000 per jaar', undefined, 45_000, 55_000, 'EUR', 'year'],
    ['3.500 € al mes', undefined, 3_500, 3_500, 'EUR', 'month'],
    ['75 000,00 $US - 125 000,00 $US', undefined, 75_000, 125_000, 'USD', undefined],
    ['5 000 zł - 8 000 zł / mies.', undefined, 5_000, 8_000, 'PLN', 'month'],
    ['45 000 kr/mån', 'Stockholm, Sverige', 45_000, 45_000, 'SEK', 'month'],
    ['R$ 5.000/mês', undefined, 5_000, 5_000, 'BRL', 'month'],
    ['$160k AUD/yr - $175k AUD/yr', undefined, 160_000, 175_000, 'AUD', 'year'],
    ['US$120,000 a year', undefined, 120_000, 120_000, 'USD', 'year'],
    ['60 - 80K € pro Jahr', undefined, 60_000, 80_000, 'EUR', 'year'],
    ['$80K/yr - $60K/yr', 'Toronto, ON', 60_000, 80_000, 'CAD', 'year'],
  ] as const)('%s in %s', (text, place, min, max, currency, period) => {
    expect(parseSalary(text, place)).toEqual({
      text,
      min,
      max,
      ...(currency ? { currency } : {}),
      ...(period ? { period } : {}),
    })
  })

  test('leaves out what is not pay', () => {
    expect(parseSalary('$72K/yr - $100K/yr · 6 benefits', 'New York, NY')?.text).toBe(
      '$72K/yr - $100K/yr',
    )
  })

  test('an end that is not stated is absent', () => {
    expect(parseSalary('Up to £90,000')).toEqual({
      text: 'Up to £90,000',
      max: 90_000,
      currency: 'GBP',
    })
    expect(parseSalary('Ab 50.000 € pro Jahr')).toMatchObject({ min: 50_000 })
    expect(parseSalary('Ab 50.000 € pro Jahr')).not.toHaveProperty('max')
  })

  test('a dollar that the place does not settle has no currency', () => {
    expect(parseSalary('$160K/yr', 'United Kingdom')).not.toHaveProperty('currency')
    expect(parseSalary('$160K/yr')).not.toHaveProperty('currency')
    expect(parseSalary('$160K/yr', 'Singapore')?.currency).toBe('SGD')
  })

  test.each([
    '401(k) benefit',
    'Medical, 401(k)',
    '4 benefits',
    '24 hours a day',
    'Over 100 applicants',
    '2 weeks ago',
    '40 h per week',
    '',
    '$',
    '€ € €',
    '9'.repeat(500),
    `£${'1,'.repeat(40)}`,
  ])('is not pay: %s', (text) => {
    expect(parseSalary(text)).toBeUndefined()
  })
})
