import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/browser';
import { getItemByUrl } from '../lib/library/items';
import { clearLive } from '../lib/library/live';
import { dropLiveOnNavigation } from '../lib/library/live-tabs';
import { keepPictures, onPictureAlarm } from '../lib/library/picture-schedule';
import { retryRefusedPictures } from '../lib/library/pictures';
import { saveLive } from '../lib/library/save';
import { keepRevision, setRead } from '../lib/library/states';
import { deleteItems, purgeTrash, restoreItems } from '../lib/library/trash';
import { handleMessages } from '../lib/messages';
import { isSafeArticle } from '../lib/sanitize/shape';

const goOnWithPictures = () => keepPictures({ fetch: (...request) => fetch(...request), now: Date.now });

/** Listeners are added at once: an event that woke the worker is delivered to those alone. */
export default defineBackground(() => {
  handleMessages({
    async save({ liveKey }) {
      const answer = await saveLive(liveKey, isSafeArticle, Date.now());
      if (answer.status !== 'failed') void goOnWithPictures();
      return answer;
    },
    lookup: ({ url }) => getItemByUrl(url),
    keepRevision: ({ itemId, keep }) => keepRevision(itemId, keep, Date.now()),
    setRead: ({ itemId, read }) => setRead(itemId, read, Date.now()),
    deleteItems: ({ itemIds }) => deleteItems(itemIds, Date.now()),
    restoreItems: ({ itemIds }) => restoreItems(itemIds),
  });

  dropLiveOnNavigation();

  browser.runtime.onStartup.addListener(() => {
    void clearLive();
    void purgeTrash(Date.now());
  });
  browser.runtime.onInstalled.addListener(() => void purgeTrash(Date.now()));

  onPictureAlarm(goOnWithPictures);
  browser.permissions.onAdded.addListener(() => void retryRefusedPictures().then(goOnWithPictures));
  void goOnWithPictures();
});
