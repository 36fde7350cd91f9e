import { routeOf } from '../../shared/route.ts';
import type { MessagingRooms } from '../rooms.ts';

export const route = routeOf<MessagingRooms>();
