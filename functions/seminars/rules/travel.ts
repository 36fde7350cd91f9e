/** Where a booking is: a venue, by its municipality's centre; nowhere for what is held online. */
export interface Whereabouts {
  venueId?: string | undefined;
  point?: { lat: number; lon: number } | undefined;
}

/**
 * How long the way from one venue to another is reckoned. Roads are longer than the straight line: by three tenths, as
 * between the district centres of the central oblasts; a bus or a car makes 60 km an hour on them, and getting in and
 * out takes a quarter of an hour.
 */
export const travelNorms = { kmPerHour: 60, roadPerStraight: 1.3, changingMinutes: 15 } as const;

const earthKm = 6371;

/** Minutes one needs from the end of one booking to the beginning of the other. */
export function travelMinutes(from: Whereabouts, to: Whereabouts): number {
  if (from.venueId === undefined || to.venueId === undefined || from.venueId === to.venueId) return 0;
  if (!from.point || !to.point) return travelNorms.changingMinutes;
  const km = straightKm(from.point, to.point) * travelNorms.roadPerStraight;
  return Math.ceil((km / travelNorms.kmPerHour) * 60) + travelNorms.changingMinutes;
}

/** Along the great circle (haversine). */
function straightKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const lat = radians(b.lat - a.lat) / 2;
  const lon = radians(b.lon - a.lon) / 2;
  const chord = Math.sin(lat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon) ** 2;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}
