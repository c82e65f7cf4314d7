import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/browser';
import { keepCanary } from '../lib/library/canary';
import { getItemByUrl } from '../lib/library/items';
import { clearLive } from '../lib/library/live';
import { dropLiveOnNavigation } from '../lib/library/live-tabs';
import { keepPictures, onPictureAlarm } from '../lib/library/picture-schedule';
import { retryPictures, retryRefusedPictures } from '../lib/library/pictures';
import { saveLive } from '../lib/library/save';
import { finishInterruptedCommit } from '../lib/library/staging';
import { changeTags, keepRevision, markItems, setProgress } from '../lib/library/states';
import { deleteItems, purgeItems, restoreItems } from '../lib/library/trash';
import { doUpkeep, onUpkeepAlarm, scheduleUpkeep } from '../lib/library/upkeep';
import { handleMessages } from '../lib/messages';
import { isLocalAddress } from '../lib/sanitize/private-hosts';
import { isSafeArticle } from '../lib/sanitize/shape';

const goOnWithPictures = () =>
  keepPictures({
    fetch: (...request) => fetch(...request),
    now: Date.now,
    isOnline: () => navigator.onLine,
    isLocal: isLocalAddress,
  });

/** Listeners are added at once: an event that woke the worker is delivered to those alone. */
export default defineBackground(() => {
  handleMessages({
    async save(wanted) {
      const answer = await saveLive(wanted, isSafeArticle, Date.now());
      // Who saves once more what is saved already wants what is missing.
      if (answer.status === 'unchanged') void retryPictures(answer.item.id).then(goOnWithPictures);
      else if (answer.status !== 'failed') void goOnWithPictures();
      return answer;
    },
    lookup: ({ url }) => getItemByUrl(url),
    keepRevision: ({ itemId, keep }) => keepRevision(itemId, keep, Date.now()),
    markItems: ({ itemIds, as }) => markItems(itemIds, as, Date.now()),
    setProgress: ({ itemId, progress }) => setProgress(itemId, progress, Date.now()),
    changeTags: ({ itemIds, add, remove }) => changeTags(itemIds, add, remove, Date.now()),
    deleteItems: ({ itemIds }) => deleteItems(itemIds, Date.now()),
    restoreItems: ({ itemIds }) => restoreItems(itemIds),
    purgeItems: ({ itemIds }) => purgeItems(itemIds),
    async retryPictures({ itemId }) {
      const jobs = await retryPictures(itemId);
      void goOnWithPictures();
      return jobs;
    },
    async keepPictures() {
      void goOnWithPictures();
      return null;
    },
  });

  dropLiveOnNavigation();

  browser.runtime.onStartup.addListener(() => void clearLive());

  onPictureAlarm(goOnWithPictures);
  addEventListener('online', () => void goOnWithPictures());
  browser.permissions.onAdded.addListener(() => void retryRefusedPictures().then(goOnWithPictures));
  void goOnWithPictures();
  // Its pictures are jobs too, as far as the backup lacked them.
  void finishInterruptedCommit().then((wasThere) => (wasThere ? goOnWithPictures() : undefined));

  void keepCanary(Date.now);
  onUpkeepAlarm(() => void doUpkeep(Date.now).then(goOnWithPictures));
  void scheduleUpkeep(Date.now());
});
