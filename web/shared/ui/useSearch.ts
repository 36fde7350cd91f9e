import { useContext } from 'react';
import {
  UNSAFE_DataRouterContext as DataRouterContext,
  type NavigateOptions,
  useNavigate,
  useSearchParams,
} from 'react-router-dom';

type Change = (before: URLSearchParams) => URLSearchParams;

/**
 * What stands after the question mark of the address, and how to change it. The router's own setter starts from the
 * address as it was last drawn, so that of two presses on a slow machine the second would undo the first; this one starts
 * from the address as it stands.
 */
export function useSearch() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const router = useContext(DataRouterContext)?.router;
  const setParams = (change: Change, options?: NavigateOptions) => {
    const before = router ? new URLSearchParams(router.state.location.search) : params;
    navigate(`?${change(before)}`, options);
  };
  return [params, setParams] as const;
}
