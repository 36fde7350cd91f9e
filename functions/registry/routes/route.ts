import { routeOf } from '../../shared/route.ts';
import type { RegistryRooms } from '../rooms.ts';

export const route = routeOf<RegistryRooms>();
