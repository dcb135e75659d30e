/** True where the browser can draw the picture at this `data:` address. */
export async function canShow(address: string): Promise<boolean> {
  const picture = new Image();
  picture.src = address;
  try {
    await picture.decode();
    return picture.naturalWidth > 0;
  } catch {
    return false;
  }
}
