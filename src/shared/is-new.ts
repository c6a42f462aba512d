const DAY_MS = 86_400_000;
const VIETNAM_MS = 7 * 3_600_000;

/**
 * Whether an article is of the last days. Where only its date is known, whole days are counted as in Vietnam, today
 * being the first of them.
 *
 * @param days 0 = nothing is new.
 * @param now Milliseconds since 1970.
 */
export function isNew(publishedAt: string | undefined, days: number, now = Date.now()): boolean {
  if (!publishedAt || !days) return false;
  const isWholeDay = !publishedAt.includes('T');
  // A date alone is read as midnight UTC, so today is brought to that of Vietnam.
  const today = Math.floor((now + VIETNAM_MS) / DAY_MS) * DAY_MS;
  const age = (isWholeDay ? today : now) - Date.parse(publishedAt);
  // A reader's clock may be some hours slow; a date further ahead is a mistake that would stay new for years.
  return age >= -DAY_MS && age < days * DAY_MS;
}
