/** Lists of pictures, each with its caption. */
export const GALLERIES = 'ul[class*="gallery" i], ol[class*="gallery" i]';
