/** For `node --import`: while the file that `FULL_DISK` names is there, half of what is written arrives, and no more. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { env } from 'node:process';

const write = fs.writeSync;

fs.writeSync = (file, bytes, offset = 0) => {
  if (!fs.existsSync(env.FULL_DISK)) return write(file, bytes, offset);
  if (offset === 0) return write(file, bytes, 0, Math.ceil(bytes.length / 2));
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
};
// As on some disks: what could not be written cannot be taken back either.
const truncate = fs.ftruncateSync;
fs.ftruncateSync = (file, size) => {
  if (fs.existsSync(`${env.FULL_DISK}-and-stuck`)) throw new Error('EIO: i/o error, ftruncate');
  truncate(file, size);
};
syncBuiltinESMExports();
