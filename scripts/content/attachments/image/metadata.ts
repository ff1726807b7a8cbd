/** What a camera or program wrote into a picture, besides the picture. */
export interface ImageMetadata {
  readonly hasLocation: boolean;
  readonly hasAuthor: boolean;
}

const GPS = 0x8825;
const AUTHORS: ReadonlySet<number> = new Set([0x013b, 0x9c9d, 0xa430, 0xc4a5]);
const XMP_LOCATION = /exif:GPSL|Iptc4xmp\w*:(Location|City|Sublocation)|photoshop:City/i;
const XMP_AUTHOR =
  /dc:creator|photoshop:Credit|aux:OwnerName|exifEX:CameraOwnerName|xmpDM:artist|Iptc4xmpExt:PersonInImage|MPReg:PersonDisplayName/i;

interface Tags {
  readonly tags: readonly number[];
  /** How many tags the block about the place has. */
  readonly located: number;
}

const readTags = (tiff: Buffer): Tags => {
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const u16 = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const u32 = (at: number) => (at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const start = u32(4);
  const places = Array.from({ length: Math.min(u16(start), 500) }, (_, index) => start + 2 + index * 12);
  const gps = places.find((at) => u16(at) === GPS);
  return { tags: places.map(u16), located: gps === undefined ? 0 : u16(u32(gps + 8)) };
};

/** Reads an EXIF block, which is a small TIFF file. */
export const readExif = (block: Buffer): ImageMetadata => {
  const tiff = block.toString('latin1', 0, 4) === 'Exif' ? block.subarray(6) : block;
  const { tags, located } = readTags(tiff);
  return {
    hasLocation: located > 0,
    hasAuthor: tags.some((tag) => AUTHORS.has(tag)),
  };
};

/** Reads XMP, IPTC and comments: text in which names and places have fixed labels. */
export const readTextMetadata = (block: Buffer): ImageMetadata => {
  const text = block.toString('utf8');
  return {
    hasLocation: XMP_LOCATION.test(text) || block.includes('\x1c\x02Z') || block.includes('\x1c\x02\x5c'),
    hasAuthor: XMP_AUTHOR.test(text) || block.includes('\x1c\x02P') || /^(Author|Artist|Creator)\0/i.test(text),
  };
};
