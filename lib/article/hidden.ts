/** Set on every element of the clone that the live page, or its markup, does not show. */
export const HIDDEN = 'data-lectern-hidden';
