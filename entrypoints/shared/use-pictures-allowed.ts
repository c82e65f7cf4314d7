import { useEffect, useState } from 'preact/hooks';
import type { SafeArticle } from '../../lib/article/types';
import { arePicturesAllowed, onPicturesAllowed } from '../../lib/library/picture-permission';

/** Whether pictures may be fetched, as it is now; null as long as that is not known. */
export function usePicturesAllowed(): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    void arePicturesAllowed().then(setAllowed);
    return onPicturesAllowed(setAllowed);
  }, []);
  return allowed;
}

/** Whether an article has pictures that are not in the page itself. */
export const needsPermission = ({ pictures }: SafeArticle): boolean =>
  pictures.some((address) => /^https?:/.test(address));
