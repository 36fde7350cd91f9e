import { createContext, useContext } from 'react';

interface RegionSetting {
  regionId: string;
  /** The installation shows a demonstration whose today stands still. */
  isDemo: boolean;
}

export const RegionContext = createContext<RegionSetting>({ regionId: '', isDemo: false });

export function useRegion(): RegionSetting {
  return useContext(RegionContext);
}
