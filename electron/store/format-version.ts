/**
 * Of the snapshot and of the journal's segments: how they are laid out, and what they say beside the
 * records. Counted up when an older client could no longer read them.
 */
export const STORE_FORMAT_VERSION = 1;
