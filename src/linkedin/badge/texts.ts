import type { AuditAction } from '#core/domain/audit.ts'
import type { CardReason } from '#core/domain/page-settings.ts'
import type { EvidenceField, Score } from '#core/domain/score.ts'
import type { Status } from '#core/domain/tracked-job.ts'
import type { Tone } from '../card-tools/tone.ts'
import { badgeLevel, isProvisional, type TrackedMark } from './view.ts'

/** Everything a badge says to a person. */

const LEVEL = { high: 'high', medium: 'medium', low: 'low', open: 'not settled' } as const

const FIELD: Readonly<Record<EvidenceField, string>> = {
  job_title: 'title',
  description: 'description',
  experience: 'your experience',
  target_role: 'your target role',
}

const STATUS: Readonly<Record<Status, string>> = {
  new: 'new',
  interested: 'interested',
  applied: 'applied',
  interviewed: 'interviewed',
  rejected: 'rejected',
  offer: 'offer',
  accepted: 'accepted',
  withdrawn: 'withdrawn',
  ghosted: 'no answer',
  archived: 'archived',
}

const ACTION: Readonly<Record<AuditAction, string>> = {
  created: 'saved',
  updated: 'changed',
  status_changed: 'moved',
  deleted: 'deleted',
  restored: 'restored',
  imported: 'imported',
  rescored: 'scored anew',
}

const REASON: Readonly<Record<CardReason, string>> = {
  viewed: 'viewed',
  applied: 'applied',
  promoted: 'promoted',
  reposted: 'reposted',
  low_score: 'low score',
  blocked_company: 'blocked company',
  title_word: 'word in the title',
  dealbreaker: 'dealbreaker',
}

/** At most this many names are read out; the details list them all. */
const NAMED = 8

export const texts = {
  of100: 'of 100',
  factor: { skills: 'Skills', role: 'Role', experience: 'Experience', model: 'Model’s reading' },
  matched: 'Matched',
  gaps: 'Asked for, not in your profile',
  unmentioned: 'In your profile, not mentioned',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved',
  open: 'Open in dashboard',
  tryAgain: 'Try again',
  notScored: 'Not scored',
  hint: 'Add your skills',
  hintText:
    'Add your skills in the dashboard, and each job here shows how well it fits you and why.',
  notNow: 'Not now',
  panel: 'How this job fits',
  noAnswer: 'No answer came. Reload this page if it keeps happening.',
  noReason: 'no points',
  noQuotes: 'no quotation',
  raises: 'Would raise it',
  showCard: 'Show',
  stale: 'Job Fit was updated or removed. Reload this page.',
  showQuote: 'Show it in the description',
  close: 'Close',
  status: 'Status',
  note: 'Note',
  kept: 'Kept',
  history: 'So far',
  others: 'You also track here',
  notShown: 'The description no longer says this.',
} as const

/** What stands on the badge: "82", or "35–85" where a description could still add to the title's points. */
export function scoreText({ match_score, match_range: [low, high] }: Score): string {
  return low === high ? String(match_score) : `${low}–${high}`
}

export function levelText(score: Score): string {
  const level = badgeLevel(score)
  if (isProvisional(score)) {
    return level === 'open' ? 'Provisional match' : `Provisional, ${LEVEL[level]} match`
  }
  return level === 'open' ? 'Match' : `${capital(LEVEL[level])} match`
}

/** The badge's accessible name: all that the eyes get from it, in one sentence each. */
export function badgeName(
  score: Score,
  tracked: TrackedMark | undefined,
  tone: Tone | undefined,
): string {
  const match = isProvisional(score) ? 'Provisional match' : 'Match'
  return [
    `${match} ${scoreText(score)} of 100, ${LEVEL[badgeLevel(score)]}.`,
    ...(score.dealbreakers ?? []).map(({ reason }) => `Dealbreaker: it ${reason}.`),
    ...(score.flags ?? []).map((flag) => failureText(flag, undefined)),
    list('Matched', score.matched_skills),
    list('Missing', score.skill_gaps),
    tracked && `${trackedText(tracked)}.`,
    tone && `${toneText(tone)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** Why the score is provisional: skills that only the description asks for can move it either way. */
export function provisionalText({ match_range: [low, high] }: Score): string {
  const earned = `Only the title is known: it earns ${low}.`
  const move =
    low === high
      ? 'The description can lower that by asking for more skills.'
      : `The description can raise that to ${high}, or lower it by asking for more skills.`
  return `${earned} ${move} Open the job, and it is scored in full.`
}

/** A dealbreaker, before the words it rests on. */
export function dealbreakerText(reason: string): string {
  return `Dealbreaker: it ${reason}, `
}

/** "Kubernetes +12". */
export function raiseText(skill: string, points: number): string {
  return `${skill} +${points}`
}

export function trackedText({ status }: TrackedMark): string {
  return `Tracked: ${STATUS[status]}`
}

/** "Hidden: promoted, viewed". */
export function toneText({ treatment, reasons }: Tone): string {
  const done = treatment === 'hide' ? 'Hidden' : 'Dimmed'
  return `${done}: ${reasons.map((reason) => REASON[reason]).join(', ')}`
}

/** "3 Nov: applied". */
export function historyText(day: string, action: AuditAction, status: Status | null): string {
  return `${day}: ${status === null || action === 'created' ? ACTION[action] : STATUS[status]}`
}

export function statusText(status: Status): string {
  return STATUS[status]
}

/** Points with at most one decimal: 37.5 of 50. */
export function pointsText(points: number, max: number): string {
  return `${Number(points.toFixed(1))} of ${max}`
}

/** What is added or taken away: "+4.5", "−12". */
export function signedPoints(points: number): string {
  const size = Number(Math.abs(points).toFixed(1))
  return size === 0 ? '±0' : `${points < 0 ? '−' : '+'}${size}`
}

/** Whose number it is, when it is not the rules'. */
export function readByText(model: string): string {
  return `Read by ${model}`
}

export function evidenceField(field: EvidenceField): string {
  return FIELD[field]
}

export function more(count: number): string {
  return `and ${count} more`
}

/** A failure's text with what the user can do about it. */
export function failureText(error: string, hint: string | undefined): string {
  const sentence = /[.!?]$/.test(error) ? error : `${error}.`
  return hint ? `${sentence} ${hint}` : sentence
}

function list(label: string, names: readonly string[]): string {
  if (names.length === 0) return ''
  const rest = names.length - NAMED
  const shown = names.slice(0, NAMED).join(', ')
  return `${label}: ${shown}${rest > 0 ? `, ${more(rest)}` : ''}.`
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
