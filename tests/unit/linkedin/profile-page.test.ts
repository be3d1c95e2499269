import { describe, expect, test } from 'vitest'
import { isProfileAddress, readProfilePage } from '#linkedin/profile-page.ts'
import { documentOf } from '#tests/support/saved-page.ts'

describe('isProfileAddress', () => {
  test.each([
    ['https://www.linkedin.com/in/ada-l/', true],
    ['https://de.linkedin.com/in/ada-l', true],
    ['https://www.linkedin.com/de/in/ada-l/', true],
    ['https://www.linkedin.com/in/ada-l/details/skills/', false],
    ['https://www.linkedin.com/jobs/', false],
    ['https://linkedin.com.example.org/in/ada-l/', false],
    ['https://notlinkedin.com/in/ada-l/', false],
    ['in/ada-l', false],
  ])('%s: %s', (address, expected) => {
    expect(isProfileAddress(address)).toBe(expected)
  })
})

const PROFILE = `<main>
  <section>
    <h1>Ada Lind</h1><span>(She/Her)</span><span>· 1st</span>
    <div>Data engineer, fond of pipelines</div><button>Message</button>
  </section>
  <section><div id="about"></div><h2>About</h2><p>I move data.</p></section>
  <section><div id="experience"></div><h2>Experience</h2><ul>
    <li><div>Data Engineer</div><div>Fernwick · Full-time</div><div>Jan 2021 - Present · 5 yrs</div><div>Kafka and Spark</div></li>
    <li><div>Larkspur</div><div>4 yrs</div><ul>
      <li><div>Analyst</div><div>2018 - 2020 · 2 yrs</div></li>
      <li><div>Intern</div><div>2016 - 2018 · 2 yrs</div></li>
    </ul></li>
    <li><div>Volunteer, no dates</div></li>
  </ul></section>
  <section><div id="skills"></div><h2>Skills</h2><ul>
    <li><div>SQL</div><div>12 endorsements</div></li><li><div>Python</div></li><li><div>SQL</div></li>
  </ul></section>
</main>`

describe('readProfilePage', () => {
  test('reads headline, about, skills once each, and positions with dates', () => {
    const reading = readProfilePage(documentOf(PROFILE))
    expect(reading.headline).toBe('Data engineer, fond of pipelines')
    expect(reading.about).toContain('I move data.')
    expect(reading.skills).toEqual(['SQL', 'Python'])
    expect(reading.positions).toEqual([
      { title: 'Data Engineer', dates: 'Jan 2021 - Present', description: 'Kafka and Spark' },
      { title: 'Analyst', dates: '2018 - 2020', description: '' },
      { title: 'Intern', dates: '2016 - 2018', description: '' },
    ])
  })

  test.each(['Kenntnisse', 'Compétences', 'Competenze', 'Vaardigheden'])(
    'finds a section without its anchor by its heading: %s',
    (heading) => {
      const page = `<main><section><h2>${heading}</h2><ul><li>Java</li></ul></section></main>`
      expect(readProfilePage(documentOf(page)).skills).toEqual(['Java'])
    },
  )

  test('a page that is no profile, or holds nothing, reads as empty', () => {
    const empty = { headline: '', about: '', skills: [], positions: [] }
    expect(readProfilePage(documentOf(''))).toEqual(empty)
    expect(readProfilePage(documentOf('<main><p>Jobs for you</p></main>'))).toEqual(empty)
  })

  test('hostile lengths are cut', () => {
    const many = Array.from({ length: 600 }, (_, at) => `<li>Skill ${at} ${'x'.repeat(200)}</li>`)
    const page = `<main><section><h2>Skills</h2><ul>${many.join('')}</ul></section></main>`
    const { skills } = readProfilePage(documentOf(page))
    expect(skills.length).toBeLessThanOrEqual(500)
    expect(Math.max(...skills.map((skill) => skill.length))).toBeLessThanOrEqual(100)
  })
})
