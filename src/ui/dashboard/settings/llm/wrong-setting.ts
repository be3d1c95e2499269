import { Failure } from '#core/domain/failure.ts'
import { texts } from './texts.ts'

/** What to write beside the setting that was refused; undefined when no setting was. */
export function wrongSetting(
  error: unknown,
): { readonly [Field in keyof typeof texts.wrong]?: string } | undefined {
  const field = error instanceof Failure ? error.details.field?.split('.').at(-1) : undefined
  if (field === undefined || !Object.hasOwn(texts.wrong, field)) return undefined
  return { [field]: texts.wrong[field as keyof typeof texts.wrong] } // one of its own keys
}
