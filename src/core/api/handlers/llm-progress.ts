import type { Handler } from '../services.ts'

export const llmProgress: Handler<'llm-progress'> = async (_, { llm, clock }) => {
  const settings = await llm.settings()
  const tokens = {
    tokens_today: await llm.access.spentToday(),
    daily_tokens: settings.daily_tokens,
  }
  const { open, last } = await llm.progress()
  const now = clock.now().getTime()
  return {
    enabled: settings.enabled,
    batches: open.map(({ id, purpose, not_before, why, progress }) => ({
      batch_id: id,
      purpose,
      total: progress.total,
      answered: progress.answered,
      ...(progress.remaining_ms === undefined ? {} : { remaining_ms: progress.remaining_ms }),
      ...(not_before > now
        ? { waits_until: not_before, ...(why === undefined ? {} : { why }) }
        : {}),
    })),
    ...(last && {
      last: {
        batch_id: last.id,
        purpose: last.purpose,
        ended: last.ended,
        ended_at: last.ended_at,
        total: last.total,
        read: last.read,
        ...(last.error === undefined ? {} : { error: last.error }),
      },
    }),
    ...tokens,
  }
}
