/** Below the site’s origin, as the standard names them. */
export const rosteringPath = '/ims/oneroster/rostering/v1p2';
export const tokenPath = '/ims/oneroster/token';
