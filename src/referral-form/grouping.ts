/**
 * What people put between the groups of a number: spaces of every width, dots, hyphens and dashes. Format characters come
 * along unseen when a number is copied: Windows and address books put marks of direction around it.
 */
const BETWEEN_GROUPS = /[\s.\p{Pd}\p{Cf}]/gu;

/** A number as typed, without what stands between its groups: `040485 123 45` and `040485-12345` are the same. */
export const ungrouped = (text: string): string => text.replace(BETWEEN_GROUPS, '');
