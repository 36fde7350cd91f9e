import { routeOf } from '../../shared/route.ts';
import type { AdoptionRooms } from '../rooms.ts';

export const route = routeOf<AdoptionRooms>();

/** Open figures change with an import or a new day: five minutes late is early enough, and spares the database. */
export const keptForSeconds = 300;

export const csvMediaType = 'text/csv; charset=utf-8';
