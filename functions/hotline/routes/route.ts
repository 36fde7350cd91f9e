import { routeOf } from '../../shared/route.ts';
import type { HotlineRooms } from '../rooms.ts';

export const route = routeOf<HotlineRooms>();
