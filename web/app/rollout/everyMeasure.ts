/** Stands in an address for all measures together. */
export const everyMeasure = 'all';
