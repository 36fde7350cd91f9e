import { routeOf } from '../../shared/route.ts';
import type { ReportingRooms } from '../rooms.ts';

export const route = routeOf<ReportingRooms>();
