import sharp from 'sharp';

/** A photo as a telephone makes it: 3000 by 2000 pixels on its side, with a place and a maker in it. */
export const telephonePhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#3355aa' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Een maker' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
