import sharp from 'sharp';

/** A photo as a telephone makes it: 3000 by 2000 pixels on its side, with a place and a maker in it. */
export const telephonePhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#3355aa' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Een maker' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** A picture with enough in it for an encoder to have something to decide, and nothing written with it. */
export const noisyPicture = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 1500,
      height: 900,
      channels: 3,
      background: '#777',
      noise: { type: 'gaussian', mean: 120, sigma: 40 },
    },
  })
    .blur(3)
    .jpeg()
    .toBuffer();
