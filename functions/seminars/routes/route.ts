import { routeOf } from '../../shared/route.ts';
import type { SeminarRooms } from '../rooms.ts';

export const route = routeOf<SeminarRooms>();
