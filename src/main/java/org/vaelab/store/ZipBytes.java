package org.vaelab.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The entries of a zip file in memory, read up to a limit, so that a small file cannot unpack into a huge one. */
final class ZipBytes {

    private final byte[] bytes;

    /** Takes the array over. */
    ZipBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean has(String name) throws MalformedModelException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            return find(zip, name);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** The whole entry, which must be there and have no more than {@code limit} bytes. */
    byte[] read(String name, long limit) throws MalformedModelException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            if (!find(zip, name)) {
                throw new MalformedModelException("store.no-part", name);
            }
            int most = (int) Math.min(limit, Integer.MAX_VALUE - 16);
            byte[] content = zip.readNBytes(most);
            if (zip.read() >= 0) {
                throw new MalformedModelException("store.part-too-large", name, most);
            }
            return content;
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private static boolean find(ZipInputStream zip, String name) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static MalformedModelException damaged(IOException cause) {
        return new MalformedModelException(cause, "store.damaged");
    }
}
