package org.vaelab.data.download;

/**
 * A file as it is published.
 *
 * @param name below each mirror's address, and in the folder it goes to
 * @param bytes its length, or −1 where none is published
 * @param hash of its bytes, in lower-case hexadecimal: SHA-256, or SHA-1 (40 digits) where no other is published
 */
public record RemoteFile(String name, long bytes, String hash) {

    /** Whether its length is published. */
    boolean isMeasured() {
        return bytes >= 0;
    }
}
