import { useEffect, useRef, useState } from 'preact/hooks';

interface LeadPictureProps {
  asset: string;
  open: (asset: string) => Promise<string | null>;
  close: (src: string) => void;
}

/** The kept picture that stands for an article. It takes memory only once it is near the screen. */
export function LeadPicture({ asset, open, close }: LeadPictureProps) {
  const image = useRef<HTMLImageElement>(null);
  const [src, setSrc] = useState<string | null>(null);

  useEffect(() => {
    let opened: string | null = null;
    let current = true;
    const watcher = new IntersectionObserver(
      async (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        watcher.disconnect();
        const found = await open(asset);
        if (current) {
          opened = found;
          setSrc(found);
        } else if (found) close(found);
      },
      { rootMargin: '400px' },
    );
    if (image.current) watcher.observe(image.current);
    return () => {
      current = false;
      watcher.disconnect();
      if (opened) close(opened);
    };
  }, [asset]);

  return <img ref={image} class="lead" src={src ?? undefined} alt="" />;
}
