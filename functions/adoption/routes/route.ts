import { routeOf } from '../../shared/route.ts';
import type { AdoptionRooms } from '../rooms.ts';

export const route = routeOf<AdoptionRooms>();
