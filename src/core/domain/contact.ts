/** What the user writes of a person, in the order of the table's columns. */
export const CONTACT_FIELDS = ['name', 'role', 'email', 'phone', 'url', 'note'] as const
export type ContactField = (typeof CONTACT_FIELDS)[number]

/** Most people that one job may have. */
export const MOST_CONTACTS = 200

/** A person the user knows at a tracked job. Times are ISO 8601 UTC with milliseconds. */
export interface Contact {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly email: string | null
  readonly phone: string | null
  /** A page about the person; http or https. */
  readonly url: string | null
  readonly note: string | null
  /** Never changes. */
  readonly created_at: string
  readonly updated_at: string
}

/** Fields of a contact to set; an absent one is left alone, null clears it. */
export type ContactChanges = {
  readonly [Field in ContactField]?: Contact[Field] | undefined
}
