/** What a backup is, for a person who finds the file in ten years and has no Lectern any more. Its first line is how one is recognised. */
export const backupReadme = (now: number, version: string): string => `Lectern backup, format 2

This file was written on ${new Date(now).toISOString()} by Lectern ${version}, a browser extension that keeps articles to read
later. Lectern restores it on its import page, from this one file.

Without Lectern it can be read too. It is a zip of these files:

records/000001.jsonl, records/000002.jsonl, ...
    The saved articles, in UTF-8. Each line is one JSON object with
      item       what the list shows: title, url, byline, tags; savedAt, readAt, archivedAt, favouriteAt and deletedAt (in the
                 trash) are milliseconds since 1970, or null; progress is how far it was read, 0 to 1
      revisions  the saved versions of the text. item.revisionId names the one that is shown. In it, article.contentHtml is the
                 text as HTML, and article.textContent the same as plain text.
      pictures   <img data-picture="2"> in the HTML stands for the picture of that revision whose slot is 2. Its asset is
                 the name of a file in pictures/, or null when it was not kept; its url is where it came from.
pictures/...
    The pictures. Each is named for the SHA-256 of its bytes, and has no ending; manifest.json has its type.
settings.json
    How Lectern was set. It is not restored.
manifest.json
    Lists every other file with its size and the SHA-256 of its bytes, by which a damaged file is found out.
`;
