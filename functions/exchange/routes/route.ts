import { routeOf } from '../../shared/route.ts';
import type { ExchangeRooms } from '../rooms.ts';

export const route = routeOf<ExchangeRooms>();
